import type { Words } from '../lexicon.ts';

export const functionWords: Words = [
  'el la los las un una unos unas de del al a y e o u ni que en con por para sin sobre entre hasta desde hacia según tras lo le les se me te nos os su',
  'sus mi mis tu tus nuestro nuestra nuestros nuestras es son era fue fueron ser sido está están estaba estuvo hay había ha han he hemos haber como',
  'cuando donde quien cual si no ya pero porque más muy este estos estas esto ese esa eso esos esas ellos ellas también',
];

export const stopWords: Words = [
  'yo usted ustedes ud uds vd ella ello nosotr* vosotr* vos ti conmigo contigo quiénes cuáles cuánto cuánta cuántos cuántas aquí ahí allí allá acá así',
  'tampoco además casi solo sola siempre nunca jamás todavía aún aunque mientras pues entonces luego después antes ahora ahorita hoy ayer bien mal mejor',
  'mejores peor mucho mucha muchos muchas poco poca pocos pocas tan tanto tanta tantos todo toda todos todas cada otro otra otros otras mismo misma',
  'mismos mismas demás bastante* demasiado menos igual nada ningún ninguno ninguna nadie uno dos tres primer primero primera segundo segunda tercer',
  'tercero tercera último última últimos últimas bueno buena buenos buenas buen malo mala gran grande grandes nuevo nueva nuevos nuevas largo junto',
  'juntos ambos ambas aparte cerca lejos dentro fuera arriba abajo encima debajo delante detrás adelante atrás alrededor mediante durante contra bajo',
  'excepto salvo incluso apenas actualmente claro debidamente soy eres somos sois sea sean siendo será serán sería serían estoy estamos estar* estado',
  'estando estén estaban estuv* fuese haya hayan hub* habr* habían tengo tiene* tenemos tener* tenga* tenía* tuvo tuvimos tuvieron tenido teniendo tendr*',
  'hago hace haces hacemos hacen hacer* haga* hizo hice hicimos hicieron haciendo hará haremos haría pued* podemos podéis poder podamos podrá* podría*',
  'pudo pudieron pudimos podido podía* debe* debo deba quier* querem* querer* quería* quiso querría digo dice* decimos decir* dijo dije dijeron dijimos',
  'diga digan dicho diciendo decía* diría* voy va vas vamos van ir yendo iba iban vaya vayan irá irán iré iremos iría ido vengo viene* venir venga vino',
  'vinieron viniendo venía ve veo ves vemos ven ver verlo verla vea vean veamos vi vio vimos vieron viendo visto veremos doy da das damos dan dar darle*',
  'di dio dimos dieron den demos dando dado dará daremos diera sabe* sepa sepan sabía parec* creo cree* creía pienso piensa piensan pensamos pensar',
  'siento siente sienten sentir gust* sigo sigue* seguir* seguimos siga sigan siguió siguiendo seguía qued* trae traen traer llev* paso pasa pasan pasar*',
  'pase pasado vuelv* volver* volvió volvieron vuelto volvemos volviendo volvía vuelta vueltas regresar regresa regresan regrese regresó necesit* pido',
  'pide piden pedimos pregunt* empiez* empez* tomar tomó tomamos tomado tomarán pone ponen poner* ponga* andar anda andan hora horas día días semana',
  'semanas mes meses año años vez veces minuto minutos tiempo mañana tarde noche rato momento* parte partes lado forma formas manera* modo punto puntos',
  'tipo fin final verdad realidad favor respecto medio través acerca gente persona personas señor señora sr sra sres don doña lic hola adiós gracias ok',
  'okey oki vale am pm etc m s d q ay eh tal vía supuesto posible* imposible cierto listo lista asimismo conforme toca *amente *lmente *temente *blemente',
  '*emente sendos cuyo cuya cuyos cuyas cualesquiera quienquiera aquel aquella aquellos aquellas aquello mío mía míos mías tuyo tuya tuyos suyo suya',
  'suyos suyas vuestro vuestra vuestros vuestras hayamos tuviera tuviese pudiera pudiese podré quisiera quisieran querrá querrán dijera viera vería verán',
  'verá irían fuimos fuesen venían vendrá vendrán viniera darán dieran sabrá supo supimos sabían puso pusieron puesto pondrá pondremos pondré poniendo',
  'entró entra entrar entran entraron entrado suele suelen solía soler acaba acaban acabar acabó acabamos trata tratar trató tratamos tratando intenta',
  'intentan intente permite encuentra encuentran encontrar encontró encontramos mantendremos deje busca buscan buscar buscó buscando oye che wey güey',
  'pana parce boludo órale ándale dale ahorititita nomás recién capaz ojalá jaja jajaja xd uff ufa bah nah haré harás harán harían puse vendré seré',
  'seremos diré diremos sabré veré verás sabremos querremos tuvieran pudieran hicieran fueran anduvo ',
];

export const genericWords: Words = [
  'cliente clientes clienta clientas usuario* usuaria* contacto contactos contactar* contactad* contactamos contacte contacten prospecto prospectos lead',
  'leads cuenta cuentas empresa empresas compañía compañías negocio negocios caso casos ticket tickets incidencia* incidente* asunto* tema temas',
  'problema* problemilla* cuestión cuestiones duda dudas consulta consultas consultar* consultamos consultado consulto solicitud* solicita* petición',
  'peticiones tarea tareas actividad* gestion* trámite* tramitar tramitando detalle detalles info información nota notas checar* checad* checó chécalo',
  'checa checamos mensaje mensajes mensajito correo correos email emails mail mails e-mail llamar* llamé llamó llamas llamaste llamamos llamando llamado',
  'llamada llamadas llamadita llamen llamemos marcar marqué marcamos marcarle teléfono telefónic* telefonear reunión reuniones reunir* reunimos reunido',
  'platic* charl* convers* habl* dialog* seguim* revis* verific* valida* comproba* comprueb* ayud* apoy* asisten* servicio servicios trabajo trabajos',
  'trabaja* acción acciones plan planes pasos proceso procesos procedimiento* avanz* avanc* progres* situación situaciones status equipo equipos depto',
  'departamento* área áreas compañer* colega* jefe jefa responsable* encargado encargada comercial comerciales ventas interno interna internamente',
  'proyecto proyectos resolver* resolvió resolvemos resolvieron resolviendo resuelt* resuelve* resolución terminar terminado terminada terminamos terminó',
  'finaliz* completar completado completada cerrar pendiente* esper* respond* respuest* contest* retroaliment* retro feedback interés interesa*',
  'emocionad* contento contenta contentos contentas feliz felices positiv* negativ* potencial prometedor* importante* importancia prioridad* prioritari*',
  'urgente* urgencia rápid* breve* próxim* siguiente* viene entrante oportun* pertinente* correspond* convenien* adecuad* necesari* necesidad* debid*',
  'habitual* normal normales normalmente general generales valor relación relaciones soluci* producto productos idea ideas opini* expectativa* informar*',
  'informad* informo informa informan informamos informe informando compart* avis* notific* indica indicó indican indicado indicar indicaron indique',
  'mencion* explic* aclar* confirm* coordinar* coordinando coordinado coordinamos coordine continuar continúa continuamos continuando investig* analiz*',
  'análisis evalu* estudiar* estudiando mirar* mira miro miramos miren mire vistazo atender* atendido atendida atiende* atent* proceder* procede',
  'procedemos asegurarse asegurarnos asegurar acuerdo acuerdos acordado acordamos acordó complic* difícil difíciles fácil sentarnos sentarse calma',
  'escrib* escrit* apunté apuntado apuntada anota* registrar registrad* registré registramos deja dejar dejo dejan dejado dejamos dejaron dejen manda',
  'mandar* mandas mando mandan mandamos envía enviar* envían enviamos falta faltan faltaba faltó faltaban faltar novedad novedades update updates resumen',
  'obliga juntas ejemplo descripción aparece apareció aparecen encanta* genial* excelente* estupend* fantástic* maravill* fenomenal increíble*',
  'perfecto perfecta espectacular amable* simpátic* agradable* sinergia* confianza ilusi* entusia* compromiso* comprometid* experiencia* satisf* mejora*',
  'objetivo* camino rumbo ritmo contexto sensación sensaciones impresión impresiones ganas actitud anterior* previo previa previamente actual* citado',
  'diligencia* pertinencia efecto efectos constar consta tenor incluir incluye relevante* circunstancia* asimism* externo ocurre ocurrió ocurrido sucede',
  'sucedió sucedido ocasión palabra* número números mínimo máximo recordar* recuerd* recordatorio olvid* intento intentos intentar intentamos intentado',
  'intentando entiende* decidir* conoc* tranquil* reiter* insist* encargarse encargue encarga encargar comunica* manten* mantiene* prisa correcto',
  'adelantar adelanto disponible* disponibilidad guste gustos escalar* escaló escalado escalada escalamos canaliz* turnar* turnado turnada remite',
  'remitir* remitido historial histórico persist* realiz* efectu* directo directa opción opciones pensarlo pensárselo leer leerlo fines retom* perder',
  'pierda acercamiento previsto prevista proporcion* facilit* derivar* derivado derivada reenvi* recontact* subsan* dirán dirá contar cuentan intercambi*',
  'concret* definir* definid* determinar* determinad* involucrad* implicad* adicional* asignar* asignad* razón impacient* convencid* arde favorable',
  'favorables dudoso dudosa dudosos indecis* decidid* dispuest* receptiv* reacio reacia abiertos estratégic* productiv* provechos* fructífer*',
  'constructiv* normativa vigente vigor fluido fluida fluidez dinámica dinámico equilibrio transparen* excelencia liderazgo alineación alinead* alinear',
  'enfoque enfocad* visión misión meta metas estrategia* fortalec* potenciar potenciando fomentar promover consolid* optimiz* maximiz* agiliz* dinamiz*',
  'sensibiliz* concienci* recorrido margen inercia tracción ecosistema networking onboarding kickoff roadmap workshop brainstorming touchpoint repasar',
  'repasad* repasamos repaso tocar tocamos tocaron abordar abordad* abordaron plantear plantead* planteó planteamos planteamiento* suger* propus* propon*',
  'recomend* entregable* hito hitos etapas ciclo esfuerz* dedic* empeñ* voluntad disposición predisposición colabor* cooper* particip* integr*',
  'vincul* relacionad* conect sincroni cercan* cálid* ameno amena distendid* averigu* indag* profundiz* rastre* monitore* supervis* vigilar vigilad*',
  'observ* constat* identific* diagnostic* grave graves serio serios serias leve leves fuerte fuertes especial especiales particular particulares puntual',
  'puntuales específic* distint* similar similares parecid* delicad* sensible sensibles crític* vital vitales esencial* fundamental* primordial* inicial',
  'iniciales finales parcial parciales total totales global globales futur* inmediat* pronta pronto temprano tardío reciente recientes cotidian*',
  'consideración considerar considerad* considero considera estim* apreci* valorar valorad* valoramos valoración percep* percib* notamos notó sospech*',
  'suponer supone suponemos imagin* confiar confía confiamos confían temer preocup* inquiet* llamadón toque toquecito contactito correíto reunioncita',
  'asuntillo temita temilla consultita dudita pendientito ratito momentito tantito poquito lueguito ahoritita escuch* manifest* agrade* brind*',
  'lineamiento* normas entend* acept* recib* expres* mostr* demostr* present* ofrec* propici* transmit* atenci* encuentro encuentros virtud expuest*',
  'manera conjunta conjunto proactiv* logr* alcanz* cumpl* consegu* motiv* probar probé probó probamos probando empuj* fresca fresco vip',
  'original originales sistemático suerte gusto cosita mañanita semanita quedamos quedaron llamaban veríamos coment* detectó detectado detectada impulsar',
  'impulsando actuacion* imprevist* surgi* utilidad preguntar preguntando llevamos wi fi wifi customer customers issue issues team meeting call',
  'calls pending waiting next steps track check protocolo* establec* refiere refieren notar notado',
  'cuadra cuadre etapa',
  'detenimiento definitiv* tomar',
];

export const topicWords: Words = [
  'factura facturas facturación presupuesto presupuestos cotización cotizaciones cotizar precio precios tarifa* oferta ofertas propuesta* pedido pedidos',
  'orden órdenes pago pagos cobro cobros contrato contratos documento* documentación papeles papeleo archivo archivos fichero* informes reporte*',
  'configuración configurar ajustes permiso permisos acceso accesos acceder contraseña* clave claves seguridad integración integraciones función',
  'funciones funcionalidad* sistema sistemas software app apps aplicación aplicaciones web página páginas sitio portal plataforma herramienta',
  'herramientas demo prueba pruebas presentación renovación renovaciones renovar envíos instalación cita citas visita visitas agenda agendar programar',
  'calendario formación capacitación descuento descuentos condiciones aprobación aprobar autorización autorizar negoci* datos conexión red internet',
  'servidor rendimiento lento lenta lentos lentas lentitud error errores fallo fallos falla fallas incorrect* equivocad* cambio cambios cambiar cambiarlo',
  'cambiarla cambiarle modificar modificación enfadad* molest* enojad* queja quejas reclamo reclamos reclamación reclamaciones técnico técnicos compras',
  'finanzas contabilidad jurídico legal dirección administración gerencia alternativa* requisito* versión stock existencias garantía calidad paquete',
  'licencia licencias sincronización alta soporte notificacion* pantalla pantallas botón formulario listado exportación importación exportar importar',
  'migración módulo panel preparar* arreglar* corregir* pedir* subir bajar montar* conseguir* organizar* armar* crear generar* elaborar* redactar*',
  'ajustar* añadir* agregar* quitar* eliminar* devolver* comprar* pagar* cobrar* instalar* reparar* firmar* cancelar* activar* migrar* proveedor',
  'proveedores gerente gerentes director directora socio socia secretaria dueño dueña informático sucursal oficina material materiales muestra muestras',
  'catálogo folleto evento reparto turno carga horario plazo plazos devolución devoluciones informática conexiones impresora impresoras computadora',
  'computadoras compu ordenador ordenadores pc catálogos brochure llaves seguro seguros póliza pólizas transferencia transferencias anticipo anticipos',
  'saldo cuota cuotas recibo recibos comprobante comprobantes boleta boletas remito remitos albarán guía nómina impuestos paquetes envío transporte',
  'mercancía mercadería almacén bodega local locales sede obra recepción patrón patrones jefes administrador administradora contador contadora abogado',
  'abogados ingeniero secretario asistente vendedor vendedora asesor asesora ejecutivo ejecutiva mover cargar descargar recoger retirar llevar levantar',
  'colocar poner rehacer mejorar actualizar ampliar reducir extender prorrogar prórroga ampliación reducción aumento rebaja bonificación promoción',
  'promociones comisión comisiones convenio convenios reservación reserva reservas reservar boleto boletos pasaje registro registros usuario respaldo',
  'backup inventario curso cursos capacitar firmas credencial credenciales gafete gafetes uniforme uniformes lleg* sale salen salir salió salieron saldrá',
  'saliendo entreg* alquiler* mudanza cuñad*',
  '',
  'cobrad* cobraron folleto*',
  'aseguradora*',
  'junta',
];

export const vagueWords: Words = [
  'algo alguien alguno alguna algunos algunas algún varios varias cosa cosas cosilla* cosita* raro rara raros raras extraño extraña mayoría mitad',
  'extraños extrañas quizá quizás posiblemente probablemente cualquier cualquiera diverso diversos diversas diferente diferentes distintas distintos',
  'ciertas ciertos cierta aparentemente supuestamente lío líos movida rollo fulano historias rarito',
];

export const abbreviations: Words = [
  'xq=porque pq=porque xk=porque porq=porque tb=también tmb=también tbn=también tmbn=también k=que ke=que pdte=pendiente pte=pendiente',
  'pend=pendiente pdtes=pendientes cte=cliente clte=cliente clt=cliente cli=cliente cleinte=cliente clinete=cliente clietne=cliente',
  'cliete=cliente clente=cliente sgto=seguimiento segto=seguimiento segimiento=seguimiento seguimineto=seguimiento seguiminto=seguimiento',
  'siguimiento=seguimiento tel=teléfono tlf=teléfono tfno=teléfono telf=teléfono msj=mensaje msg=mensaje mje=mensaje sms=mensaje',
  'wsp=whatsapp wasap=whatsapp guasap=whatsapp wpp=whatsapp grax=gracias grs=gracias grcs=gracias gcs=gracias gcias=gracias',
  'porfa=favor porfi=favor porfis=favor porfavor=favor xfa=favor xfavor=favor xfi=favor plis=favor pls=favor plz=favor',
  'plix=favor mñn=mañana mñna=mañana bn=bien slds=saludos sdos=saludos rebisar=revisar revizar=revisar rebisión=revisión',
  'probelma=problema problma=problema poblema=problema prblema=problema inf=información ntc=nota asap=urgente cdo=cuando',
  'kiere=quiere qiere=quiere kieren=quieren canviar=cambiar cmbiar=cambiar peddio=pedido pedio=pedido fac=factura fact=factura fra=factura',
  'fras=facturas facutra=factura ppto=presupuesto presu=presupuesto cot=cotización comentao=comentado ablar=hablar able=hablé',
  'aser=hacer acer=hacer yamar=llamar llmar=llamar lamar=llamar urjente=urgente rta=respuesta rpta=respuesta',
  'funsiona=funciona fuciona=funciona funcina=funciona',
];

/** Without accents, as they are compared. */
export const mistyped: Words = [
  'cliente clientes seguimiento pendiente pendientes respuesta problema funciona contacto urgente informacion revisar llamada llamar verificar',
  'gracias resuelto reunion telefono mensaje confirmar comentado hablado espera adjunto proceso gestionar equipo',
  'seguir atencion correo enviar enviado problemas revisando revision pedido factura necesita contesta contestar contesto proxima semana manana urgencia error errores cuenta sistema acceder entrar volver luego novedades noticias comentario comentarios correcto cerrado terminado pasar avisar resolver solucion solucionado consulta solicitud',
];

/** Words of their own that are one letter away from those. */
export const notMistyped: Words = [
  'caliente calientes contado contador contadora contrato repuesta repuestas repuesto revuelto funcional conformar helado hallado aislado hablada',
  'esfera estera adjunta procesos prensa equipar equino mensual llamarada reunir',
  'cuento cuentas errar pasear peinado perico cuneta entera entrara avistar celado terrado',
  'cunado cunados cunada perro perros perra carro carros cerro cerros parra barra barro burro valla vallas callo ahorra ahorro torre tierra gorra preso trapo sorbe pared',
];

export const numerals: Words = [
  'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien ciento doscientos quinientos mil docena',
];

export const units: Words = [
  'licencia* usuario* asiento* plaza* hora* h hs hrs minuto* min día* semana* mes meses año* por_ciento porcentaje unidad unidades ud uds u',
  'pieza* pza pzas pz tienda* sala* sede* equipo* dispositivo* caja* bulto* palet* palé* tarima* saco* bolsa* rollo* m metro* cm mm km',
  'm2 m3 kg kilo* g gramo* t tonelada* l lt lts litro* ml galón galones bar psi grado* c v volt* a amp* w watt* kw kva kwh hz gb mb tb kb',
  'ms s seg segundo* persona* empleado* habitacion* copia* ejemplar* juego* par pares punto* llamada* correo* registro* línea* tornillo* lámpara* foco*',
  'cuota* plazo* k x pulgada* rpm',
];

export const money: Words = [
  'euro euros peso pesos dólar* dolares sol soles quetzal* lempira* colon colones bolívar* céntimo* centavo* mxn clp cop ars pen usd eur mil k',
];

export const references: Words = [
  'día siniestro pedido orden oc ot os po factura fact fac fra ticket caso folio presupuesto cotización cot ref referencia expediente exp albarán',
  'remito guía remisión contrato póliza cuenta cta lote serie sn modelo mod habitación hab sala aula planta piso pl edificio edif torre',
  'bloque portal puerta muelle andén local tienda nave línea cuadro tablero bomba unidad equipo versión ver v n nº num núm número no nro id cláusula art',
  'escalera ascensor elevador depto apto dpto oficina pasillo rack fila parte rma incidencia solicitud matrícula placa interno ext extensión',
];

export const articles: Words = ['el la los las un una unos unas al'];

/** Without accents, as they are compared. */
export const titles: Words = ['sr sra srta senor senora senorita don dona doctor doctora lic ing dr dra'];
