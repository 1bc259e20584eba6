import type { Lexicon } from '../lexicon.ts';
import { dates } from './date-words.ts';
import { complete, groups, phrases } from './phrases.ts';
import { missing, sentences } from './sentences.ts';
import { wording } from './wording.ts';
import {
  abbreviations,
  articles,
  functionWords,
  genericWords,
  mistyped,
  money,
  notMistyped,
  numerals,
  references,
  stopWords,
  titles,
  topicWords,
  units,
  vagueWords,
} from './words.ts';

export const lexicon: Lexicon = {
  language: 'pt',
  name: 'Português',
  writing: 'words',
  functionWords,
  stopWords,
  genericWords,
  topicWords,
  vagueWords,
  articles,
  titles,
  abbreviations,
  mistyped,
  notMistyped,
  groups,
  phrases,
  complete,
  dates,
  units,
  numerals,
  money,
  references,
  roles: {
    steps: [
      'enviar envie mandar mande trocar troque trocado substituir substitu* assinar faturar facturar reembolsar estornar devolver cancelar anular renovar entregar',
      'agendar marcar cotar orçar reparar consertar instalar retirar tirar mover mudar escrever redigir preparar testar aprovar decidir adicionar acrescentar excluir',
      'apagar eliminar redefinir restaurar exportar importar migrar visitar pedir encomendar recolher limpar ajustar ativar programar cobrar pagar comprar desligar religar montar soldar pintar lubrificar',
    ],
    toward: ['com c a ao à para pra pro de por via sr sra dona dr dra pelo pela'],
    telling: [
      'aberto aberta vazio vazia cheio cheia solto solta frouxo sujo suja verificar trocar limpar não sem esgotado *ado *ada *ados *adas *ido *ida *idos *idas feito feita posto posta entregue pago paga troquei limpei pus tirei instalei consertei montei entreguei deixei recolhi pagou trouxe veio avisou assinou trocou',
    ],
  },
  fields: {
    state: ['estado status etapa fase progresso andamento resultado situação estágio'],
    urgency: ['prioridade urgência severidade gravidade impacto criticidade'],
    choice: [
      'horário turno período momento canal canais meio* forma* tipo* categoria* modalidade modo via método* início começo duração vigência frequência periodicidade faturamento cobrança pagamento idioma fila origem plano papel',
    ],
    yesNo: [
      'é está são tem há foi assinad* aprovad* acordad* combinad* avisad* informad* consentimento confirmad* requer* precisa pode aceita pag* renovad* enviad* ciente',
    ],
    noneAllowed: [
      'incidente* ocorrência* risco* bloqueio* impedimento* solução contorno provisória promessa* desconto* exceç* escopo âmbito medida diferen* abert* erro* conhecid* pendente* pendência* alergia* danos avaria*',
    ],
    yes: ['sim s claro correto afirmativo ok feito'],
    no: ['não n negativo nunca'],
    none: ['nenhum nenhuma nenhuns nenhumas nada não zero sem'],
  },
  mail: {
    quote: [
      'em|no|a|na _ _? _? _? _? _? _? _? _? _? _? _? escreveu|escrevia; mensagem original|encaminhada|reencaminhada; início da mensagem encaminhada|reencaminhada; de _ _? _? _? _? _? _? _? _? _? _? enviado|enviada|data|para|assunto',
    ],
    signature: [
      'atenciosamente; att; atte; cordialmente; com? os? meus|melhores|cordiais|atenciosos? melhores? cumprimentos; saudações; um? grande|forte? abraço|abraços; abs; muito? obrigado|obrigada e|pela|desde? cumprimentos|já|atenção?; grato|grata; enviado do|a|de|pelo meu|partir|minha?; obter o? outlook para; baixe|obtenha o? outlook; aviso legal|de confidencialidade|privacidade; esta|este mensagem|e-mail|email e|pode|contém|é|destina; fico|ficamos à|ao|no disposição|dispor|aguardo',
    ],
  },
  wording,
  sentences,
  missing,
};
