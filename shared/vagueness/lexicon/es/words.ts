import type { Words } from '../lexicon.ts';

export const functionWords: Words = [
  'el la los las un una unos unas de del al a y e o u ni que en con por para sin sobre entre hasta desde hacia según tras lo le les se me te nos os su sus mi mis tu tus',
  'nuestro nuestra nuestros nuestras es son era fue fueron ser sido está están estaba estuvo hay había ha han he hemos haber como cuando donde quien cual si no ya pero',
  'porque más muy este estos estas esto ese esa eso esos esas ellos ellas también',
];

export const stopWords: Words = [
  'yo ud uds vd ella ello nosotr* vosotr* vos ti conmigo contigo quiénes aquí ahí allí allá acá así tampoco además casi solo sola siempre nunca jamás todavía aún aunque',
  'mientras pues entonces luego después antes ahora hoy ayer bien mal mejor mejores peor mucha muchas poco poca pocos pocas tan tanta todo toda todos todas cada otro',
  'otra otros otras demás bastante* demasiado menos igual nada nadie uno dos tres segundo segunda última últimas buen malo mala gran grande grandes largo ambos ambas',
  'aparte cerca lejos dentro fuera arriba abajo encima debajo delante detrás adelante atrás alrededor mediante durante contra bajo excepto salvo incluso apenas',
  'actualmente claro debidamente soy eres somos sois sea sean siendo será serán sería serían estoy estamos estar* estado estando estén estaban estuv* haya hayan hub*',
  'habr* habían tengo tiene* tenemos tener* tenga* tenía* tuvo tuvimos tenido tendr* hago hace haces hacemos hacen hacer* haga* hizo hice hicimos haciendo hará haremos',
  'haría pued* podemos podéis poder podamos podrá* podría* pudo pudimos podido podía* debe* debo deba quier* querem* querer* quería* quiso querría digo dice* decimos',
  'decir* dicho diciendo decía* diría* voy va vas vamos van ir yendo iba iban vaya vayan irá irán iré iremos iría ido vengo viene* venir venga vino ve veo ves vemos ven',
  'ver verlo verla vea vean veamos vi vio vimos vieron viendo visto veremos doy da das damos dan dar darle* di dio dimos dieron den demos dando dado dará daremos sabe*',
  'sepa sepan sabía parec* creo cree* creía gust* sigo sigue* seguimos siga sigan siguió siguiendo qued* trae traen traer llev* paso pasa pasar* pase pasado vuelv*',
  'necesit* pido pide piden pedimos pregunt* empiez* empez* tomó tomamos tomado pone ponen poner* ponga* andar anda hora horas día días mes meses año años vez veces',
  'mañana tarde noche rato momento* lado forma formas manera* modo tipo fin final verdad realidad favor respecto medio través acerca gente persona personas señor señora',
  'sr sra sres don doña lic hola adiós gracias ok okey oki vale am pm etc m s d q ay eh tal vía supuesto posible* imposible cierto listo lista asimismo conforme toca',
  '*amente *lmente *temente *blemente *emente sendos cuyo* cuya* quienquiera aquel mío mía míos mías tuyo tuya tuyos suyo* suya* hayamos tuviese querrá querrán viera',
  'vería verán verá irían fuimos darán sabrá supo supimos sabían puso pusieron puesto pondrá poniendo entró entra entrar entran entraron entrado solía soler acaba',
  'acaban acabar acabó acabamos trata tratar trató tratamos tratando permite encuentra encuentran mantendremos deje buscó oye che wey güey pana parce boludo órale',
  'ándale dale nomás recién capaz ojalá jaja jajaja xd uff ufa bah nah haré harás harán harían puse seré seremos diré diremos veré verás querremos fueran denuevo denovo',
  'feriado festivo venido tocará tocaría ande ocurrirá sucederá mayor mayores lugar pa pese ratos resto presente ando larga comer pudis* pudie* quise quisi* hicis*',
  'hicier* fuis* vinis* tuvis* tuvier* supier* pusis* dime dinos diga* tarda tardan tardó rapidit* aquell* ningún* primer* vuestr* *ábamos *íamos super sin_embargo',
  'obstante ende sino siquiera acaso daré pidieron pasen mundo hombre daba* andamos anden mirando tenéis estés sepas sepáis hecha permita pida aparezca conseguir pensé',
  'pensó trimestre semestre mediados existe existen tomada noté amiga afuera despacio repente enseguida embargo único única diferencia época dejando teniendo debiendo',
  'acabé acabaron tomando tomé usando contando sabiendo habiendo dependiendo conseguí trajo trajeron tercer* vuelt* anduv* absolut* cuáles* cuánto* cuánta* ahorit*',
  'último* semana* minuto* tiempo* pondré* andaba* propio* propia* usted* mucho* tanto* mismo* misma* bueno* buena* nuevo* nueva* junto* fuese* venía* diera* volve*',
  'andan* punto* podré* suele* sabré* amigo* intent* regres* piens* volvi* pensa* consigu* vinie* sient* sentí* tomar* vendr* encontr* segui* dij* busca* minutit*',
  'partir salido cinco seis nueve ocho once doce diez quince veinte oigan adonde meter mete metió coger coge cogió echar echa echó sirv* servir valer valió sobra* h',
  'lunes martes miércoles jueves viernes sábado domingo pasan pasando parte partes',
];

export const genericWords: Words = [
  'usuario* usuaria* contacto contactos contactar* contactad* contactamos lead leads caso casos asunto* tema temas problema* consulto actividad* gestion* info nota',
  'notas checó mensajito mail mails e-mail llamé llamó llamen llamemos marqué marcamos teléfono telefónic* platic* charl* convers* habl* dialog* seguim* revis* verific*',
  'valida* comproba* comprueb* ayud* apoy* asisten* trabaja* plan planes pasos avanz* avanc* progres* status depto departamento* área áreas compañer* colega* jefe jefa',
  'responsable* ventas interno interna internamente resuelt* resolución finaliz* completar cerrar pendiente* respond* respuest* contest* retroaliment* retro feedback',
  'interés interesa* feliz felices positiv* negativ* importante* importancia prioridad* prioritari* urgente* urgencia rápid* breve* próxim* siguiente* viene entrante',
  'oportun* correspond* necesari* necesidad* debid* habitual* soluci* idea ideas avisa* avise* notific* indique mencion* explic* aclar* confirm* investig* analiz*',
  'análisis evalu* estudiar* estudiando mirar* mira miro miramos miren mire vistazo atiende* atent* complic* fácil sentarnos sentarse escrib* registré deja dejar dejo',
  'dejan dejado dejamos dejaron dejen manda mandar* mandas mando mandan mandamos envía enviar* envían enviamos obliga juntas ejemplo descripción genial* excelente*',
  'estupend* fantástic* maravill* fenomenal increíble* perfecto perfecta espectacular amable* simpátic* agradable* sinergia* ilusi* entusia* compromiso* experiencia*',
  'satisf* objetivo* camino rumbo ritmo contexto impresión impresiones ganas actitud anterior* actual* citado constar consta tenor incluir incluye circunstancia*',
  'asimism* externo ocasión palabra* número mínimo recuerd* olvid* conoc* tranquil* reiter* insist* manten* mantiene* prisa adelantar adelanto guste escalar* escaló',
  'escalamos canaliz* turnar* persist* realiz* efectu* directo directa pensarlo pensárselo leer leerlo fines retom* perder pierda proporcion* facilit* derivar*',
  'recontact* subsan* dirán dirá contar concret* adicional* asignar* asignad* razón impacient* arde indecis* dispuest* receptiv* abiertos estratégic* productiv*',
  'provechos* fructífer* constructiv* normativa vigor equilibrio transparen* excelencia enfoque visión misión meta metas estrategia* fortalec* potenciar potenciando',
  'consolid* optimiz* agiliz* dinamiz* sensibiliz* concienci* margen inercia tracción ecosistema networking onboarding kickoff roadmap workshop brainstorming touchpoint',
  'tocar tocamos tocaron suger* propus* propon* recomend* entregable* hito hitos ciclo esfuerz* dedic* empeñ* voluntad disposición predisposición colabor* cooper*',
  'particip* integr* vincul* conect sincroni cercan* ameno amena distendid* averigu* indag* rastre* monitore* supervis* vigilar vigilad* observ* constat* identific*',
  'diagnostic* grave graves serias leve leves particular particulares específic* distint* parecid* delicad* crític* vital vitales esencial* primordial* finales total',
  'totales futur* inmediat* temprano tardío cotidian* estim* apreci* percep* percib* notamos notó sospech* imagin* temer preocup* inquiet* toque toquecito contactito',
  'correíto asuntillo temita temilla consultita pendientito ratito momentito tantito lueguito ahoritita escuch* manifest* agrade* brind* lineamiento* normas entend*',
  'acept* recib* expres* mostr* demostr* present* ofrec* propici* transmit* atenci* virtud expuest* manera proactiv* logr* alcanz* consegu* motiv* probar probé probó',
  'probamos probando empuj* vip sistemático suerte cosita mañanita semanita quedamos quedaron veríamos coment* detectó actuacion* imprevist* utilidad preguntar',
  'preguntando llevamos wi fi wifi team meeting call calls pending waiting next steps track check protocolo* establec* refiere refieren notar notado cuadra cuadre',
  'detenimiento pipeline later competente* consiguiente* referente* tratad* mandé pilares desastr* reclamó gestor gestores caótic* horrible* terrible* vergüenza',
  'inadmisible* inaceptable* absurd* indigna* insatisf* harto hartazgo irritante* presionó cerrando cerraremos posicionamiento señaló destac* subray* enfatiz* recalc*',
  'fideliz* curios* educad* gentil* práctico* práctica* claridad método* planific* organiz* principio* cultura obstáculo* incomod* mitigar minimizar agradar agradó',
  'prosegu* prosig* standby hold certeza* reticent* escéptic* interrogante* man ciudadan* utiliz* need new cabe espíritu miras cuidados* elemento* dign*',
  'responsabilidad* confieso desahog* estrech* jefatura* pongo responsiv* prol velar velando contribu* beneficio* bienestar ámbito naturaleza alcance perspectiva*',
  'concierne respecta contó contaba tercero terceros confus* ambigu* incentivar corriendo tipa señores boss thx thanks prospect* servici* proyect* completad* escalad*',
  'derivad* dinámic* conjunt* detectad* compañí* favorabl* sensibl* recient* expedient* cliente* clienta* empresa* negocio* detalle* mensaje* trabajo* proceso*',
  'producto* vigente* encuentro* customer* petición* situación* comercial* general* difícil* novedad* especial* similar* parcial* original* variación* entidad*',
  'institución* opin* adopt* reenv* redirig* redirij* reasign* convertir convierte* aconsej* orient* acompañ* asisti* involucr* implic* compromet* asum* afront*',
  'enfrent* abord* manej* lider* planea* defin* determin* establez* muestr* demuestr* relat* inform* comunic* acuerd* consider* supon* entiend* comprend* intui* dud*',
  'deseo pretend* valor* disfrut* encant* fascin* emocion* animad* foment* promov* promuev* favorec* resolv* resuelv* mejor* adecu* evolucion* continu* conclu* estipul*',
  'numeros* rutin* problemon* problemit* problemill* diligenci* tramit* debat* discut* acerc* aproxim* enfoc* dirig* encamin* recapitul* sintetiz* resum* posterg* apur*',
  'acelerar prioriz* exig* solicit* requer* requir* ofrezc* encarg* calm* conform* descontent* disgust* enoj* frustr* quej* protest* lament* suced* ocurr* aparec*',
  'concern* pertin* conveni* apropiad* correcto* correcta* suficient* respectiv* eventual* potencial* posibl* probabl* evident* obvi* razonabl* viabl* valios* relevant*',
  'signific* notabl* profund* intens* detallad* cierre expectativ* presiona* cuenta* normal* señala* asegura* plena pleno menor cambiado pesar incidencia* incidente*',
  'cumpl* decisión pude pasada conviene complementari* personalizad* malestar cierro dpto contento* contenta* contentísim* majísim* reintentar* sacarlo happy sync',
  'weekly daily solventa* zanjar zanjad* finiquitad* encarril* pospon* encauz* reconduc* reanud* ejecutad* ejecutar culmin* ultim* perfilando transcurr* prolong*',
  'repercut* emplazad* fortuna éxito interlocutor* criterio* aspecto* factores índole aras consecuencia* noticia* enésim* matiz* rumor* hipótesis feeling tío tía',
  'muchach* distante* espléndid* borde* brutal guay tremend* impresionant* alucinant* penos* patétic* ridícul* vergonzos* injust* desagradable* maleducad* groser*',
  'arrogant* prepotent* cordiales afable* desconfi* frecuen* constante* fastidi* agobi* estres* desesper* decepcion* ansios* lidi* persig* perseg* atosig* felicit*',
  'convenc* persuad* resign* sopes* tante* intuy* pronostic* mierda carajo reminder approval personales reseñar atienda anota* anoto anote apuntad* apunté inici*',
  'comienz* comenz* curro faena labor labores decidir* decidid* decidió decidan leí leyó leído cuento contaron frase dato fecha relajad* formal oficial aguarda* aguardo',
  'bronca discusión agente* ajen* antemano buscamos característic* coincid* comuniqu* contenido corporativ* deleg* desconoc* dispon* encomend* enterad* esencia existía',
  'expus* fundament* garantiz* idóne* intenci* intercambio intercambiar intercambiamos merec* mente obten* obtuv* otorg* permanec* plante* posibilid* postur* premura',
  'profesional promet* pronunci* propósito recepcionista recurrente reuni* preciso resolutiv* resultad* sencill* sincero sugier* tardanza tentativ* útil vigencia',
  'visualiz* reagendar exitos* estatus probabil* enriquec* explorando compart* reactivar monitoriz* ídem expliq* principal principales reintento* atend* derivo asigno',
  'ojeada simple* agilidad estudio desarrollo pausad* preparación elaboración constancia aplica desconozco exacto exacta particularidad* detallar describ* explorar usar',
  'usa usan uso usarlo inesperad* pésim* malísim* inconvenient* dificultad* carácter celeridad ideal sintonía buenísim* accesible* pesad* enredad* amabilidad cariño',
  'maja majas majo majos firmes amor bonit* flojit* saludo* abrazo* placer* disculp* perdon* furios* irritad* cabrea* mosquead* rebotad* alterad* loco loca locos',
  'porquería* recorr* ilocalizable* pillo pilla pillar pillé cogerl* hazte ocúp* onda calentit* descans* mensual* calid* simpatía caos paciencia impecable* caminando',
  'fluyó fluye picarl* enfríe fijar indic* consulta* coordin* proced* telefone* relación* depend* checa* acord* previ* fluid* repas* pront* surgi* manifiesta* contacte*',
  'requiere* superior* puntual* impulsa* trataré* procurar procuramos ticket* correo* llamas* marcar* acción* equipo* update* efecto* turnad* opción* alinea* fuerte*',
  'global* mandad* recado* sondea* dejaré* resalt* chaval* apunto* tarea* email* aviso* máxim* gusto* remit* reaci* etapa* serio* fresc* issue* surge* grata* pacta*',
  'paciente* residente* inquilin* pasajer* asociad* novia novio novios pareja* pariente* candidat* invitad* propietari* comprador* tutor* directivos dirección gerencia',
  'gerente* patrón patrona patrones doctor doctora guardia report* histori* record* falta* faltó reclama* llamad* llamam* llaman* llamab* llamar* confia* afirm* aleg*',
  'argument* promes* admit* fabulos* formidabl* extraordin* inspirador* cansad* ánimo* ventaj* desventaj* burocra* coheren* comodidad* complejidad* convicci* desacuerd*',
  'formalidad* formaliz* imperativ* incapac* incapaz incompet* lógica lógico objeci* panorama preferenc* pruden* cuestion* reflexi* repetitiv* respet* seriedad',
  'suposici* talent* tendenci* trist* unánim* variad* verdader* aguant* arriesg* declar* desea* encarar evit* impon* interven* intervien* expert* típic* sensat*',
  'inevitabl* insoportabl* intransigent* inútil* inviabl* irresponsabl* precios* fase fases sentado sentada fijo sinceramente esper* empeor* mirad* ved dad id haced',
  'poned venid contad tiende tienden términos ignoro ignora linda lindo lindas lindos terminar terminamos terminó terminad* jefes chicos infierno bufando termina',
  'escrito escrita escritos escritas registrar registramos registrad* nervioso* nerviosa* atleta* poquito novela cortesía adora prevé prever sensacion* chism*',
];

export const topicWords: Words = [
  'factura facturas facturación cotizar precio precios tarifa* propuesta* orden órdenes pago pagos documento* documentación papeles papeleo fichero* informes reporte*',
  'ajustes acceder contraseña* clave claves seguridad software app apps web sitio portal plataforma demo presentación renovar instalación cita citas visita visitas',
  'agenda agendar programar calendario formación condiciones aprobación aprobar autorización autorizar negoci* datos red internet servidor rendimiento lenta lentas',
  'lentitud falla fallas incorrect* equivocad* cambiar enfadad* molest* enojad* queja quejas compras finanzas contabilidad jurídico legal alternativa* requisito*',
  'versión stock existencias garantía calidad licencia licencias sincronización alta soporte notificacion* botón formulario listado importación importar migración',
  'módulo panel preparar* arreglar* corregir* pedir* subir bajar montar* conseguir* organizar* armar* crear generar* elaborar* redactar* ajustar* añadir* agregar*',
  'quitar* eliminar* devolver* comprar* pagar* cobrar* instalar* reparar* firmar* cancelar* activar* migrar* socio socia sucursal oficina evento reparto turno carga',
  'horario compu pc brochure llaves saldo albarán guía nómina impuestos transporte mercancía mercadería almacén bodega sede obra ingeniero mover cargar descargar',
  'recoger retirar llevar levantar colocar poner rehacer mejorar actualizar ampliar extender ampliación aumento rebaja bonificación pasaje respaldo backup inventario',
  'firmas lleg* sale salen salir salió salieron saldrá saliendo entreg* alquiler* mudanza cuñad* cobrad* folleto* aseguradora* junta retrasad* login duplicad* hoja',
  'hojas presupuest* descuent* cambiarl* informátic* catálog* anticip* ejecutiv* herramient* impresor* computador* transferenci* comprobant* uniform* contrato* archivo*',
  'permiso* técnico* paquete* muestra* abogado* convenio* registro* retraso* cotización* integración* aplicación* renovación* conexión* reclamación* proveedor*',
  'material* devolución* ordenador* promoción* comisión* credencial* reserva reservas reservar reservación instrucci* foto fotos captur* link links minuta* acta actas',
  'coordinación buzón vacaciones emergencia* riesgo* máquina* aparato* planilla* defect* anomalía* perdió perdieron perdí venta vecino* vecina* emplead* operario* hijo',
  'hija hijos hijas hermano hermana madre marido esposa esposo primo prima listas etiqueta* tabla* bolet* administra* configura* capacita* modifica* pantalla* contador*',
  'vendedor* prórroga* función* sistema* reclamo* exporta* oferta* pedido* página* prueba* cambio* seguro* póliza* recibo* remito* asesor* gafete* demora* imagen*',
  'enlace* perfil* cobro* envío* lento* error* fallo* plazo* cuota* local* curso* padre* gasto* flete* clase* chicas huésped* niño* niña* alumno* alumna* familia* mujer',
  'director directora dueño* dueña* chico chica grabación laboral* sacar saca sacó tirar tira tiró parar paró quita quitó programa programas acceso accesos reducir',
  'despach* reducción recepción secretari*',
];

export const vagueWords: Words = [
  'algo alguien alguno alguna algunos algunas algún varios varias cosa cosas cosilla* cosita* raro rara raros raras mayoría mitad quizá quizás posiblemente',
  'probablemente cualquier cualquiera diversas distintas distintos ciertas ciertos cierta aparentemente supuestamente lío líos movida rollo fulano historias rarito',
  'diferent* extraño* extraña* diverso*',
];

export const abbreviations: Words = [
  'xq=porque pq=porque xk=porque porq=porque tb=también tmb=también tbn=también tmbn=también k=que ke=que pdte=pendiente pte=pendiente pend=pendiente pdtes=pendientes',
  'cte=cliente clte=cliente clt=cliente cli=cliente cleinte=cliente clinete=cliente clietne=cliente cliete=cliente clente=cliente sgto=seguimiento segto=seguimiento',
  'segimiento=seguimiento seguimineto=seguimiento seguiminto=seguimiento siguimiento=seguimiento tel=teléfono tlf=teléfono tfno=teléfono telf=teléfono msj=mensaje',
  'msg=mensaje mje=mensaje sms=mensaje wsp=whatsapp wasap=whatsapp guasap=whatsapp wpp=whatsapp grax=gracias grs=gracias grcs=gracias gcs=gracias gcias=gracias',
  'porfa=favor porfi=favor porfis=favor porfavor=favor xfa=favor xfavor=favor xfi=favor plis=favor pls=favor plz=favor plix=favor mñn=mañana mñna=mañana bn=bien',
  'slds=saludos sdos=saludos rebisar=revisar revizar=revisar rebisión=revisión probelma=problema problma=problema poblema=problema prblema=problema inf=información',
  'ntc=nota asap=urgente cdo=cuando kiere=quiere qiere=quiere kieren=quieren canviar=cambiar cmbiar=cambiar peddio=pedido pedio=pedido fac=factura fact=factura',
  'fra=factura fras=facturas facutra=factura ppto=presupuesto presu=presupuesto cot=cotización comentao=comentado ablar=hablar able=hablé aser=hacer acer=hacer',
  'yamar=llamar llmar=llamar lamar=llamar urjente=urgente rta=respuesta rpta=respuesta funsiona=funciona fuciona=funciona funcina=funciona whats=whatsapp',
  'whatsap=whatsapp watsap=whatsapp proseso=proceso brebe=breve encragado=encargado ase=hace mensage=mensaje repsuesta=respuesta trade=tarde intetar=intentar aver=ver',
  'brve=breve ekipo=equipo tecnco=técnico yamada=llamada aprovacion=aprobación aprovasion=aprobación todabia=todavía ajendar=agendar qedo=quedó regresr=regresar',
  'esprando=esperando insiti=insistí arcivo=archivo adjnto=adjunto respusta=respuesta resulto=resuelto espra=espera continar=continuar suporte=soporte',
  'respodio=respondió d=de q=que yame=llamé yamo=llamó yamado=llamado kedo=quedo keda=queda pendente=pendiente segimos=seguimos respueta=respuesta argo=algo kda=queda',
  'kliente=cliente grasias=gracias ay=hay bamos=vamos asta=hasta aora=ahora mui=muy tanbien=también nesesita=necesita haser=hacer desir=decir enbio=envío',
];

/** Without accents, as they are compared. */
export const mistyped: Words = [
  'cliente clientes seguimiento pendiente pendientes respuesta problema funciona contacto urgente informacion revisar llamada llamar verificar gracias resuelto reunion',
  'telefono mensaje confirmar comentado hablado espera adjunto proceso gestionar equipo seguir atencion correo enviar enviado problemas revisando revision pedido',
  'factura necesita contesta contestar contesto proxima semana manana urgencia error errores cuenta sistema acceder entrar volver luego novedades noticias comentario',
  'comentarios correcto cerrado terminado pasar avisar resolver solucion solucionado consulta solicitud encargado responsable intentar intento informado presupuesto',
  'cotizacion documentacion documentos instalacion reclamo reclamacion esperando resolviendo contestan comunicado administracion negociacion interesado satisfecho',
  'presentacion prioridad disponible retraso compromiso siguiente siguientes aprobacion tecnico sistemas alinear insistir regresar todavia esperar avanzar agendar',
  'proximo breve soporte continuar responder respondio confirmacion conversacion comentarios mensajes',
];

/** Words of their own that are one letter away from those. */
export const notMistyped: Words = [
  'caliente calientes contado contador contadora contrato repuesta repuestas repuesto revuelto funcional conformar helado hallado aislado hablada tecnica tecnicas',
  'contactor contactores esfera estera adjunta procesos prensa equipar equino mensual llamarada reunir cuento cuentas errar pasear peinado perico cuneta entera entrara',
  'avistar celado terrado cunado cunados cunada perro perros perra carro carros cerro cerros parra barra barro burro valla vallas callo ahorra ahorro torre tierra gorra',
  'preso trapo sorbe pared correa correas corre correr corren fractura perdido perdida perdidos llama llamad gracia retrata madera maderas calefacción ganando guarida',
  'camión camiones',
];

export const numerals: Words = [
  'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien ciento doscientos quinientos mil docena',
];

export const units: Words = [
  'licencia* usuario* asiento* plaza* hora* h hs hrs minuto* min día* semana* mes meses año* por_ciento porcentaje unidad unidades ud uds u pieza* pza pzas pz tienda*',
  'sala* sede* equipo* dispositivo* caja* bulto* palé* tarima* saco* bolsa* rollo* m metro* cm mm km m2 m3 kg kilo* g gramo* t tonelada* l lt lts litro* ml galón',
  'galones bar psi grado* c v volt* a amp* w watt* kw kva kwh hz gb mb tb kb ms s seg segundo* persona* empleado* habitacion* copia* ejemplar* juego* par pares punto*',
  'llamada* correo* registro* línea* tornillo* lámpara* foco* cuota* plazo* k x pulgada* rpm',
];

export const money: Words = [
  'euro euros peso pesos dólar* sol soles quetzal* lempira* colon colones bolívar* céntimo* centavo* mxn clp cop ars pen usd eur mil k',
];

export const references: Words = [
  'día siniestro pedido orden oc ot os po factura fact fac fra ticket caso folio presupuesto cotización cot ref referencia expediente exp albarán remito guía remisión',
  'contrato póliza cuenta cta lote serie sn modelo mod habitación hab sala aula planta piso pl edificio edif torre bloque portal puerta muelle andén local tienda nave',
  'línea cuadro tablero bomba unidad equipo versión ver v n nº num número no nro id cláusula art escalera ascensor elevador depto apto dpto oficina pasillo rack fila',
  'parte rma incidencia solicitud matrícula placa interno ext extensión',
];

export const articles: Words = ['el la los las un una unos unas al'];

/** Without accents, as they are compared. */
export const titles: Words = ['sr sra srta senor senora senorita don dona doctor doctora lic ing dr dra'];
