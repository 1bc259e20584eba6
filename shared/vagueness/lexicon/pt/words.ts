import type { Words } from '../lexicon.ts';

export const functionWords: Words = [
  'o a os as um uma uns umas de do da dos das em no na nos nas ao aos e ou que com por para pra pro pras pros sem sob sobre entre até desde pelo pela',
  'pelos pelas num numa se lhe lhes me te vos lo la los las seu sua seus suas meu minha meus minhas teu tua teus tuas nosso nossa nossos nossas são era',
  'foi foram ser sido está estão estava há tem não já mas porque mais muito este estas estes isto isso essa esse essas esses ele ela eles elas você vocês',
  'vc vcs quando onde quem qual como também eu',
];

export const stopWords: Words = [
  'tu si mim comigo contigo consigo conosco connosco convosco quais quanto quanta quantos quantas aqui aí ali cá assim nem tampouco além quase só somente',
  'apenas sempre nunca jamais ainda embora enquanto pois então depois antes agora hoje ontem bem mal melhor melhores pior muita muitos muitas pouco pouca',
  'poucos poucas tão tanto tanta tantos todo toda todos todas tudo cada outro outra outros outras mesmo mesma mesmos mesmas demais bastante menos igual',
  'nenhum nenhuma ninguém dois duas três primeiro primeira segundo terceiro terceira último última últimos últimas bom boa bons boas mau má grande',
  'grandes novo nova novos novas maior maiores menor menores longo junto juntos ambos ambas parte longe perto dentro fora cima baixo abaixo acima atrás',
  'frente adiante trás lado volta durante contra exceto salvo inclusive atualmente simplesmente efetivamente devidamente infelizmente felizmente somos',
  'sou és seja sejam sendo será serão seria seriam estou estamos estar estado estando esteja estejam estavam esteve fosse forem haja houve houver haver',
  'havia tenho tens temos ter tenha tenham tinha tinham teve tive tivemos tido tendo terá teremos terão teria faço faz fazes fazemos fazem fazer faça',
  'façam fez fiz fizemos feita fazendo fará faremos faria fazia posso pode podes podemos podem poder possa possam pude puder puderem puderam pudemos',
  'podia poderia poderiam poderá devo deve devem devemos dever deveria deveriam devia quero quer queres queremos querem querer queria queriam quis queira',
  'digo diz dizes dizemos dizem dizer disse dissemos dito dizendo vou vai vais vamos vão ir indo ia iam fui fomos vá ido irá irão iremos iria venho vem',
  'vens vir venha vindo vinha veio vieram vier vejo vê vemos veem ver vê-lo veja vejam viu vimos viram vendo visto verei veremos dou damos dão dar dei',
  'deu demos deram entrar entrou entraram entrei entramos entra deem dado dada dando dará daria sei sabe sabes sabemos sabem saber saiba saibam sabia',
  'soube aparece aparecem apareceu parece parecem pareceu parecia acho acha acham achamos achar achou creio crê acredito acredita acreditamos penso pensa',
  'pensam pensamos pensar sinto sente sentem sentimos sentir gosto gosta gostam gostei gostou gostaram gostaria gostar continua continuam continuo',
  'continuar continuou segue seguem sigo seguir siga seguimos seguindo fica ficam fico ficou ficaram ficamos ficar fique fiquei ficando trago traz trazem',
  'trazer leva levam levar levou passa passam passar passou passei passo voltam voltar voltou voltei voltamos preciso precisa precisam precisamos',
  'precisar precisava precisou peço pede pedem pedir pediu pedimos pedindo pergunto perguntando pergunta perguntou perguntar começa começar começou toma',
  'tomar tomou põe anda andam tá tava tavam tô tou hora horas dia dias semana semanas mês meses ano anos vez vezes minuto minutos tempo manhã tarde noite',
  'cedo bocado momento forma formas maneira maneiras modo ponto pontos tipo fim final verdade realidade favor respeito meio através acerca gente pessoa',
  'pessoas pessoal senhor senhora sr sra srs dona dr dra oi olá obrigado obrigada tchau sim am pm etc m s d ah eh né tal via possível impossível certo',
  'certa pronto pronta caso conforme toca cabe deixa deixar deixo deixou deixaram deixei deixamos fazê posteriormente mediante perante apesar porém',
  'contudo todavia entretanto portanto logo daqui daí disso disto deste desta desse dessa neste nesta nesse nessa dele dela deles delas nele nela aquele',
  'aquela aqueles aquilo daquele daquela nisso nisto enfim afinal aliás sobretudo qualquer talvez msm aqle td tds mto mta dps oq kk kkk kkkk rs rsrs haha',
  'hahaha uai poxa opa eita ufa pow *amente *lmente *temente *velmente *emente cujo cuja cujos cujas doutro doutra noutra vosso vossa vossos vossas',
  'fôssemos sereis haveria haverá houvesse tivesse tivessem tenhamos tivéssemos estaria estariam estarão estará estarei poderão poderei poderíamos podiam',
  'deverá deverão deveríamos deviam deveu quereria quisesse quisessem quererá dirá diria diriam dizia diziam iriam virá virão viria viesse dariam dessem',
  'saberá soubesse souberam sabiam pôs posto posta ponha põem pondo colocou coloca colocar colocado encontra encontram encontrou encontrar encontrei',
  'costuma costumam costumava acaba acabou acabam acabar procura procuram procurar procurou busca buscam trata tenta tentam consegue conseguem conseguir',
  'conseguiu permite permitem mostra ficará ficaria ficarão andou andava amanhã anteontem agorinha jajá cadê bora putz caramba vixe ih hum aham uhum pera',
  'peraí calma fixe pá malta giro farei farás farão fariam terei tereis virei seremos serei darei direi diremos saberei verá verão estaremos estaríamos',
  'haverei fizesse fizessem dissesse pusemos denovo feriado feriados passado passada passados oxalá tomara avançará seguirá seguirão andará ocorrerá',
  'acontecerá teríamos daremos cara absoluta absoluto resto partes lugar presente pudess* quiser* disser* fizer* estiv* tiver* puser* diga* rapidinh*',
];

export const genericWords: Words = [
  'contato contatos contacto contactos contatar contatei contatou contatamos contatad* contactar contactei contactou contactámos contactad* prospect*',
  'lead leads conta contas companhia ticket tickets tíquete* tema temas questão questões consulta consultas solicit* tarefa tarefas atividade*',
  'actividade* demanda* info infos nota notas mensagem mensagens recado recados correio e-mail email emails mail mails telefonema* telefone celular',
  'telemóvel whatsapp zap telefonar telefonei telefonou telefônic* reunião reuniões reunir reunimos reuniu conversa conversas conversar conversei',
  'conversou conversamos conversaram conversado conversando papo falar falei falou falamos falaram falado falando fala fale diálogo dialogar acompanh*',
  'seguimento revisar revisad* revisão revisei revisou revisamos rever verific* verifiqu* valida* validou checar checad* chequei checou conferir ajud*',
  'apoio apoiar suporte assistência trabalhar trabalhando trabalha ação ações acção acções plano planos passos progresso situação situações status',
  'devolutiva fins posição equipe equipes equipa equipas time depto departamento* área áreas setor setores sector colega colegas chefe chefia responsável',
  'responsáveis comercial comerciais vendas resolv* solução soluções solucion* terminar terminou finaliz* conclu* iniciar iniciamos iniciou completar',
  'completa completo encerr* fechar fechado fechada fechamos fechou pendência* aguard* esper* respond* respost* retorn* feedback interess* empolgad*',
  'animad* content* feliz felizes positiv* negativ* potencial promissor* importante* importância prioridade* prioritári* urgente* urgência rápido rápida',
  'rapidamente rapidinho breve brevidade próxim* seguinte* vindouro oportun* correspondente* conveniência sucesso chance chances aberto aberta abertos',
  'atenção especial necessári* necessidade* necessit* devid* habitual normal normais normalmente geral gerais valor relação relações relacionamento ideia',
  'ideias expectativa* compartilh* partilh* avis* notific* notifiqu* indiqu* indicar indicou indicado indica mencion* explic* expliqu* esclarec* confirm*',
  'coordenar coordenando alinh* tratar tratam tratando tratei tratou tratamos tratativa* trate investig* analis* avali* apurar apurado apurada apure',
  'estudar estudando estudo olhar olhada olha olhei encaminh* direcionar direcionado repass* atend* providencia* diligência* assegurar garantir acordo',
  'acordos acordado acordámos complic* difícil difíceis fácil fáceis dificuldade* sentar tranquil* escrev* escrit* anot* apontei apontamento* registrad*',
  'registrei registrou registramos registar registad* registou manda mandar mandou mandado mando mandamos mandaram envia enviar enviei enviou enviamos',
  'enviaram envio envie falta faltam faltava faltar faltou faltaram sumiu sumiram adorou adoraram adorei excelente* ótim* óptim* fantástic* maravilh*',
  'perfeit* espetacular incrível simpátic* agradáve* amáve* sinergia* confiança entusias* compromisso* experiência* satisf* objetivo* objectivo* caminho',
  'rumo ritmo contexto sensação sensações impressão vontade atitude anterior* prévi* atual* actual* citado efeito efeitos constar consta teor incluir',
  'inclui circunstância* ocasião palavra* mínimo máximo lembr* esquec* entend* compreend* decid* decisão decisões conhec* reiter* insist* comunic*',
  'comuniqu* mantém manter mantemos mantenha pressa disponíve* disponibilidade escal* remeter remetid* persist* realiz* efetu* efectu* direto direta',
  'opção opções pensado pensando ler lido leia leitura retom* derivar derivado reencaminh* reenvi* recontat* recontact* ciência ciente cientes sanar',
  'sanado contar intercâmbio concret* determin* adicional adicionais razão razões cuidar cuidado cuida cuidamos parceria firme beleza blz ok okay valeu',
  'show joia partiu vamo decorrer decorre decorreu correr correu correndo super notícias update updates obriga interação interações quinzena cobrando',
  'agir aja atuar atuação atuando sequência prejuízo saudações sugestão sugestões propósito desenrol* encaix* ajeitar ajeita mexer mexendo pessoalmente',
  'presencial presencialmente visão cenário foco crescimento jornada etapa etapas aproveitar aproveitamos reforç* estratégi* transparên* empenh* dedic*',
  'excelência qualidade esforço* simples normalidade efetiv* eficien* eficaz* proativ* pró-ativ* mútu* benef* frutífer* produtiv* construtiv* evolu*',
  'desenvolv* intenção intenções finalidade âmbito sentido termos face acreditar juntinho respectiv* supracitad* referid* referente* tocante impacient*',
  'radar favoráve* indecis* convencid* discut* assum* postal cheia alô inform* proveitos* normativa vigor fluxo fluir fluiu flui dinâmic* equilíbrio',
  'enfoque focad* missão meta metas pilar pilares fortalec* potenciar potencializ* foment* promov* consolid* maximiz* agiliz* dinamiz* sensibiliz*',
  'networking onboarding kickoff roadmap workshop brainstorming brief briefing call calls meeting propor propôs proposto propus* suger* recomend*',
  'colabor* cooper* particip* vincul* relacionad* jogo história estória averigu* indag* aprofund* rastre* supervis* vigiar observ* constat* identific*',
  'diagnostic* grave graves sério sérios sérias leve leves forte fortes especiais particular particulares pontual pontuais específic* distint*',
  'semelhante* delicad* sensíve* crític* vital vitais essencia* fundamenta* primordia* inicial iniciais finais parcial parciais total totais global',
  'globais integral futur* imediat* habituais cotidian* quotidian* cedinho estim* apreço apreci* valoriz* percep* suspeit* supor supõe imagin* confiar',
  'confia confiamos preocup* inquiet* toquezinho recadinho assuntinho minutinho momentinho instantinho pouquinho depressa devagar jeitinho rapidão',
  'loguinho agradabil* simpatia bacana legal legais top tops abertura encontro encontros encontrar-se reencontro colocada colocados pautas pauta caminhar',
  'caminhando desdobramento* tramit* fluxos cabíveis cabível recebemos ouvir ouviu ouviram ouvimos escut* manifest* ofere* mostr* demonstr* express*',
  'aceit* present* transmit* visando diante normas regras conjunt* alcanç* cumpr* consegu* motiv* empurr* pegar pego pegou peguei pegando fresca fresco',
  'inteira inteiro monte vip original originais sorte utente utentes município munícipe falaremos falarei ligaremos ligarei ligaram contactaremos probei',
  'experimentar experimentei experimentou jeito jeitos receptiv* detetado imprevist* mundo atuações convém precisando levamos wi fi wifi issue issues',
  'team pending waiting next steps track check protocolo* estabelec* refere referem notar notado lidar ruim cautela pipeline later usua* gestor gestora',
  'gestores gestão galera turma curtiu curtiram curtir visualiz* engaj* sucint* prezad* cordialidade cordiais abraç* correria calmaria seren* duvid*',
  'certeza* incert* hesit* reticent* cétic* desconfiad* confiante* torcendo torcer fé deus amém aff affe vish véi parça amig* camarada* certinho',
  'direitinho conversinha papinho reuniãozinha ligadinha textão bronca* perrengue* treta* zica zicou bugou bugando bugs péssim* horríve* terríve*',
  'vergonh* absurd* inadmissíve* inaceitáve* caos caótic* desastr* catástrof* palhaçada descaso desleixo desrespeito indigna* insatisf* decepç* frustr*',
  'ódio fúria chat* enrolando enrolação enrola pressionar pressionando pressiona pressionou cutucada forcinha mãozinha fechando fecharemos fechará',
  'seguiremos caminhará trataremos tratarei posicionou posicionaram posicionando sinalizou sinalizaram apontou frisar frisou enfatiz* pontuou pontuado',
  'pontuar levantamento sondar sondando sondei prospecção qualificação nutrir nutrição fidelizar relacionar relacionando instigante* curios* animação',
  'empolgação alegria felicidade gratidão prazer honra zelo esmero capricho carinho atencios* amistos* educad* gentil gentis gentileza sorridente',
  'objetiva prátic* concis* prolixo clareza honest* sincer* franqueza franco lealdade étic* profissiona* habilidade* expertise bagagem vivência método*',
  'planej* planead* planeam* planear diretriz* premissa* princípio* valores cultura atmosfera astral sintonia consens* concord* discord* diverg* impasse*',
  'entrave* gargalo* empecilho* transtorno* contratempo* incômod* inconveniência contornar mitigar minimiz* ameniz* acalm* sossegad* agradou agradaram',
  'agradar surpres* surpreend* impression* marcante memoráve* sensacional espetáculo daora irado loucura trajetória horizonte* empacad* estagnad* standby',
  'hold malta grato grata gratos superar superação organizar organização organizado ressaltar ressaltou destacar destacou destaco destaque salientar',
  'salientou lentidão need new constrangimento* utiliz* inalterad* espírito mereceu merece merecem cuidada cuidadosa elemento* dign* debruçar',
  'responsabilidade* risada* rir rimos sentindo firmeza ouvi desabaf* levando desanimar animar cobrei cobramos cuido estreit* aproxim* ponho boto senti',
  'responsiv* prol zelar zelando propiciar contribu* envergadura magnitude vertente* perspetiva* perspectiva* ótica incumbe signatário aludido papear',
  'prose* trocamos lero contaram contou conto contava falava falavam repetiu repete repetir repetindo detalhou detalhar chefes superiores hierarquia',
  'terceiros entidade* instituição instituições consumidor* feeling aliviad* estress* nervosismo polêmica rusga mal-entendido confus* ambígu* cutucar',
  'incentiv* chamando coitad* ansios* ansiedade receio* receos* medo insegur* resistindo relutante* dúbio ligações boss data tks thanks conferid*',
  'andament* posicionament* terminad* iniciad* completad* históric* parceir* recebid* detectad* fechament* apontad* superad* problem* novidad* pendent*',
  'hipótes* cliente* empresa* negócio* chamado* chamada* assunto* detalhe* serviço* trabalho* processo* técnica* interno* interna internas produto*',
  'tratado* tratada* enviado* enviada* exposto* externo* querido* desafio* vigente* recente* exposta* customer* similar* decisor* opin* adot* procede*',
  'procedi* reatribu* redirec* prever converter converte aconselh* orient* assisti* envolv* implic* compromet* afront* enfrent* abord* manej* gerir',
  'gerindo lider* defin* descrev* expor expus* apresent* evidenci* coment* narr* relat* consider* supon* perceb* intui* pretend* tent* agrade* desfrut*',
  'encant* fascin* emocion* favorec* possibilit* melhor* aperfeiço* aprimor* adequ* avanç* progred* prosseg* continu* enriquec* estipul* numeros* inúmer*',
  'rotin* mande* debat* combin* focar focando recapitul* sintetiz* resum* antecip* adiant* posterg* apress* prioriz* exig* requer* requis* proporcion*',
  'facilit* delegar encarreg* atribu* conform* desagrad* zang* aborrec* queix* protest* lament* parec* result* ocorr* acontec* surge surgiu surgiram aparec* influ*',
  'incid* compete competem competência* pertin* convenient* apropriad* correta corretas suficient* respetiv* eventua* potenciais possív* prováv* evident*',
  'óbvi* razoáv* viáv* factív* rentáv* valios* relevant* signific* notáv* profund* intens* exaustiv* minucios* detalhad* rigoros* programar programou',
  'correto* projeto projetos projecto projectos mitigado tratamento constam figuram souber intervenção intervenções competent*',
  'descontentamento personalizad* complementar* surgido',
];

export const topicWords: Words = [
  'fatura faturas faturação faturamento factura facturas facturação cotação cotações cotar preço preços tarifa* oferta ofertas pedido pedidos ordem',
  'ordens contrato contratos documento* documentação papelada ficheiro* relatório* configuração configurações configurar ajuste ajustes permissão',
  'permissões acesso acessos acessar aceder senha senhas palavra-passe login segurança integração integrações função funções funcionalidade* software app',
  'apps aplicação aplicações web página páginas site portal plataforma demo demonstração teste testes apresentação renovação renovações renovar entrega',
  'entregas instalação agendar agendamento reagendar reagendamento remarcar remarcação agenda marcação marcar visita visitas visitei visitou visitamos',
  'calendário formação condições aprovação aprovar autorização autorizar liberação negoci* dados conexão ligação internet rede servidor desempenho lento',
  'lenta lentos lentas lentidão erro erros falha falhas falhou atraso atrasos desconhecido incompleta caiu parou parado parada item itens recebeu',
  'receberam incorret* incorrect* errado errada errados erradas troca trocas mudar mudarem alterar alteração alterações alterado modificar reclam* queixa',
  'queixas compras financeiro contabilidade jurídico direção diretoria administração gerência alternativa* requisito* versão stock garantia pacote',
  'pacotes sincronização notificação notificações tela telas ecrã botão formulário listagem exportação importação exportar importar migração módulo',
  'painel preparar arrumar corrigir subir baixar montar buscar arranjar organizar criar gerar elaborar redigir ajustar adicionar acrescentar remover',
  'retirar excluir eliminar devolver entregar comprar pagar instalar consertar reparar assinar cancelar ativar migrar diretor diretora sócio sócia',
  'secretária dono armazém obra recepção receção material materiais evento turno carga horário prazo prazos devolução devoluções boleto boletos nf nfs',
  'notas-fiscais produção filial informátic* pc notebook portátil chaves seguro seguros apólice* transferência* adiantamento saldo parcela parcelas',
  'recibo recibos comprovante* comprovativo* guia guias folha frete transporte oficina oficinas galpão loja lojas obras patrão patrões patroa',
  'administrador administradora contador contadora contabilista vendedor vendedora assistente consultor consultora doutor doutora síndico síndica mover',
  'carregar descarregar recolher levantar refazer atualizar ampliar reduzir aumentar estender prorrogar prorrogação ampliação redução aumento promoção',
  'promoções comissão comissões convênio passagem passagens inventário curso cursos capacitação treinar crachá crachás orçar faturar facturar reembolsar',
  'reembolso estorno estornar receber fornecer trocar transferir liberar bloquear desbloquear cadastrar registrar anexar limite limites juros renda',
  'arrendamento avaria avarias módulos cheg* sai saem sair saiu saíram saindo sairá aluguel* mudança* cobrar* folheto* seguradora* embalagem lentidões',
  'travamento* parados paradas fiscal planilha duplicad* orçament* pagament* aplicativ* agendad* treinament* atrasad* depósit* catálog* advogad*',
  'engenheir* executiv* encomend* cobranç* ferrament* assinatur* mercadori* impressor* cláusul* vistori* uniform* proposta* arquivo* sistema* desconto*',
  'incompleto* técnico* estoque* licença* cadastro* gerente* amostra* imposto* fornecedor* computador* reserva reservas reservar',
];

export const vagueWords: Words = [
  'algo alguém algum alguma alguns algumas vários várias coisa coisas coisinha* coisita* treco quiçá possivelmente provavelmente quaisquer diversas',
  'certos certas aparentemente supostamente confusão bagunça fulano sujeito maioria metade aquelas negócinho esquisit* diferent* estranho* estranha*',
  'diverso*',
];

export const abbreviations: Words = [
  'pq=porque pk=porque porq=porque tb=também tbm=também tmb=também q=que k=que n=não ñ=não nao=não naum=não c=com p=para ref=referente obs=observação clte=cliente cli=cliente clt=cliente cleinte=cliente',
  'clinte=cliente cilente=cliente clietne=cliente tel=telefone telef=telefone tlm=telemóvel cel=celular msg=mensagem msgs=mensagens wpp=whatsapp zap=whatsapp whats=whatsapp wats=whatsapp obg=obrigado obgd=obrigado',
  'obrg=obrigado brigado=obrigado brigada=obrigado vlw=obrigado flw=tchau sff=favor pfv=favor pf=favor pfvr=favor porfavor=favor pls=favor plz=favor hj=hoje amnh=amanhã abs=abraços abç=abraços abçs=abraços bj=beijos bjs=beijos',
  'att=atenciosamente atte=atenciosamente asap=urgente urg=urgente cfe=conforme cfme=conforme conf=conforme qdo=quando qd=quando qto=quanto qlqr=qualquer qq=qualquer fds=fim_de_semana sol=solicitação pend=pendente',
  'aguard=aguardando info=informação infos=informações sist=sistema resp=resposta orç=orçamento doc=documento docs=documentos acompanha=acompanhar acompnhar=acompanhar acompanahr=acompanhar problma=problema poblema=problema',
  'pobrema=problema urjente=urgente funsiona=funciona fucniona=funciona consege=consegue retorna=retornar cnt=contato contacto=contato tá=está ta=está tava=estava tamo=estamos reuniao=reunião eqp=equipe',
  'fat=fatura faturra=fatura fatra=fatura seguinto=seguimento sgto=seguimento',
  'repondeu=respondeu retrono=retorno brev=breve trade=tarde oque=que agente=gente probrema=problema cliete=cliente prbolema=problema agurdando=aguardando mesagem=mensagem',
  'brve=breve eqipe=equipe tecnca=técnica aprovasao=aprovação aprovassao=aprovação ta=está tablea=tabela',
  'anexso=anexo resovido=resolvido agardando=aguardando acompanhameto=acompanhamento qer=quer',
  'reposta=resposta continar=continuar suprte=suporte funsiona=funciona respodeu=respondeu',
];

/** Without accents, as they are compared. */
export const mistyped: Words = [
  'cliente clientes acompanhar acompanhamento seguimento aguardando aguardar retorno retornar verificar pendente urgente andamento resposta',
  'problema sistema consegue funciona funcionando conforme combinado conversado contato contacto obrigado obrigada resolvido atendimento informacao',
  'informacoes chamado reuniao telefone mensagem favor anexo analise equipe encaminhado',
  'enviar enviado problemas verificando tentativa retornei ligacao ligar liguei atende atendeu proxima semana amanha urgencia erro sistema acesso acessar entrar depois novidades noticias comentario correto fechado encerrado passar avisar resolver solucao solucionado consulta solicitacao pedido fatura tratar assunto seguir',
  'respondeu responsavel aguardamos verificamos retornaremos reclamou reclamando acompanhando negociacao satisfeito interessado apresentacao orcamento documentacao documentos pagamento instalacao reclamacao encaminhei resolvendo funcionou conversamos tratativa alinhamento providencias providenciar prioridade',
  'aprovacao tecnica sistemas alinhar cobrando ligacoes conseguir avancar marcar agendar proximo todavia ainda',
  'suporte resposta continuar atendimento',
];

/** Words of their own that are one letter away from those. */
export const notMistyped: Words = [
  'reposta repostas reposto contado contador contadora contados constatar constatou constato revolvido funcional conformes retoma marca marcas perdido perdida',
  'farol fator fervor pavor nexo anexar analises equipa equipar convertido conservado chamada chamuscado',
  'atente atento passear enterrado mecanico proximo consola ligadura lugar legar arrepio',
  'cunhado preto preta pretos pretas prato pratos parto porto carro carros ferro barra barro burro terra serra torre massa gesso trapo sabre trave contator contatores fratura trator tratores liga pedida telefones interessados tratativas',
];

export const numerals: Words = [
  'dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta cem duzentos trezentos quinhentos mil dúzia',
];

export const units: Words = [
  'licença* usuário* utilizador* assento* lugar lugares vaga* posto* hora* h hs hrs minuto* min dia* semana* mês meses ano* por_cento porcento porcentagem percentagem unidade* un und unid pc pcs peça* pç pçs loja* sala* sede* filial filiais equipamento*',
  'dispositivo* máquina* caixa* cx volume* palete* pallet* saco* sacola* rolo* m metro* cm mm km m2 m3 kg kilo* quilo* g grama* t tonelada* l lt lts litro* ml bar psi grau* c v volt* a amp* w watt* kw kva kwh hz gb mb tb kb ms s seg segundo* pessoa* funcionário*',
  'empregado* colaborador* quarto* cópia* exemplar* jogo* par pares ponto* chamada* ligações registro* registo* linha* parafuso* lâmpada* parcela* prestação prestações prazo* k x polegada* rpm btu btus',
];

export const money: Words = [
  'real reais euro euros dólar* kwanza* metical meticais escudo* centavo* cêntimo* conto contos brl eur usd aoa mil k milhão milhões',
];

export const references: Words = [
  'dia sinistro laudo pedido ordem oc op os po encomenda fatura factura fat nf nfe nfse nota boleto chamado ticket caso protocolo processo folha orçamento cotação proposta ref referência guia remessa contrato apólice conta lote série sn modelo mod quarto qto hab sala piso',
  'andar pav pavimento prédio edifício bloco bl torre ala portão porta doca galpão loja nave linha quadro qd painel bomba unidade equipamento versão v n nº num número id cláusula art escada elevador apto apartamento ap fração escritório corredor rack fila',
  'placa matrícula ramal ext extensão ficha requisição rma incidente filial centro posto código cód cod sku contador medidor',
];

export const articles: Words = ['o a os as um uma uns umas no na nos nas ao aos pelo pela'];

/** Without accents, as they are compared. */
export const titles: Words = ['sr sra srta senhor senhora seu dona doutor doutora dr dra eng'];
