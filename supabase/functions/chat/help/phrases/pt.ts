const SPORT = "agachamento*|trein*|perna|pernas|academia|ginasio|correr|corrida*|sprint*|tiros|" +
  "burpee*|supino|serie*|cardio|hiit|exercicio*|levantamento|bike|escada*|crossfit|abdominal*";
const RED_FLAG = "desmai*|tont*|tontura*|braco|mandibula|suor|suando|suar|suor*|respir*|ar|falta|" +
  "enjoo*|nausea*|vomit*|dormen*|formig*|palpita*|acelerad*|frio|escurec*";

export const suicide = `
peso|fardo & morrer|vida|sumir & todos|familia
deixar|partir .. deste|este mundo
melhor .. morto|morta|morrer
encontro|vejo|tem|perdeu|perdi .. sentido|razao|motivo .. vida|viver|mim
vida .. perdeu .. sentido
vontade de viver & nao|perdi|sem
tentei|tentou|tentar|tentando .. me? matar|suicidio|suicidar|vida
ninguem .. sentir*|falta|notar* & morrer|morresse|morto|morta|sumir|sumisse
nao aguento|suporto .. vida|viver
queria|quero|preferia .. nao .. acordar|existir|nascido
morte .. alivio|solucao
penso|pensei|pensando .. me matar
~suicidio|~suicidar|suicidarme|suicida|suicidas|suicidar*|suicidal
quero|queria|quereria|desejo|prefiro|preferia|preferiria|vontade|devia|deveria .. morrer
quero|queria|preferia|prefiro|gostava|gostaria de? estar|ter|ser .. morto|morta|morrido
quero|queria|vontade|vou|penso|pensando|pensei|pensar|planejo|desejo a|de|em? .. me? matar|suicidar|enforcar|matar|suicidar
matar me|mim
me matar|enforcar hoje|agora|esta|essa|ja|mesmo|logo
me|mim quero|vou|queria matar|enforcar
tirar .. minha|propria|propia .. vida
acabar|terminar|por|pondo fim|com|a|tudo .. vida|tudo|mim
acabar com tudo|isso tudo?
nao .. quero|queria|aguento|consigo .. viver|vivo|viva|existir|acordar
sem|nao|nenhuma .. vontade|razao|motivo|sentido .. viver|vida
vida .. nao .. sentido|vale
cansad*|fart* .. viver|vida|existir
melhor|melhores|felizes .. sem mim
sem mim .. melhor|felizes
quero|queria|vontade|gostava|gostaria .. desaparecer|sumir & vida|mundo|sentido|sempre|mais|existir|nao|so
dormir|adormecer .. nunca|nao|jamais .. acordar
nao|nunca acordar mais|nunca|amanha
nunca mais acordar
carta|cartas|bilhete .. despedida
pular|saltar|atirar|jogar .. ponte|predio|janela|varanda|trem|comboio|linha
penso|pensar|pensando|pensamentos|ideias .. morte|morrer
cortar .. pulsos|veias
nao mereco .. viver
quer|vai .. se? matar|suicidar & ele|ela|amigo|amiga|irmao|irma|quer
nao quero .. estar|ficar aqui mais|vivo|viva
`;

export const self_harm = `
me queimo|queimei|arranho .. cigarro*|isqueiro|bracos|pele|pernas
vontade|necessidade|impulso de .. me|cortar|queimar|machucar|ferir cortar|queimar|machucar|ferir|me
me queimo .. cigarro|isqueiro
automutil*|autolesao|autolesoes|autoles*|autoagress*
auto mutil*|lesao|lesoes
me|ando|voltei|vontade|quero|a|de corto|cortar|cortando|cortei|cortar .. quando|bracos|braco|pulso*|pele|coxa*|pernas|proposito|novo|lamina|gilete
corto|cortar|cortei .. me|meus|os|minha|meu pulsos|bracos|coxas|pele|quando|braco|proposito|veias
corto me
cortar me
me|a|mim machuco|machucar|machucando|magoar|magoo|firo|ferir|queimo|queimar|castigo .. proposito|quando|mesma|mesmo
magoar|magoo|magoado|ferir|firo|machucar|cortar|queimar .. me|mim .. proposito|mesma|mesmo
quero|vontade|preciso .. me machucar|magoar|cortar|ferir
bato|bater .. cabeca .. parede
lamina|gilete|navalha .. pele|braco*|coxa*|pulso*
`;

export const eating_disorder = `
pulo|salto|pular todas|cada .. refeicoes|refeicao
dedo .. vomitar
como .. 100|150|200|250|300|350|400|450|500|550|600|700|800 calorias|kcal
~anorexia|~anorexica|anorexico|anoretica|anoretico|~bulimia|~bulimica|bulimico|ortorexia|vigorexia
transtorno*|disturbio*|perturbac* .. alimentar*|alimentares|comer
compulsao alimentar
forco|forcar|forcando|provoco|provocar|provocando|induzo|induzir .. vomito|vomitos|vomitar
dedo|dedos .. garganta|goela
vomit* .. tudo|cada|depois|apos .. como|comer|comida|refeicao|refeicoes|jantar|comi
depois|apos .. comer|refeicao|refeicoes|compulsao .. vomit*
passo|passar|passando fome & magr*|emagrecer|parar|gord*|perder
sem|nao|nada comer|como|comi & dias|semana|semanas|gord*
dias|semana|semanas .. sem|nao|nada .. comer|comi
laxante*|diuretico* & emagrecer|peso|magr*|gord*|comer|comida
medo|panico|pavor|nojo .. comer|comida|calorias|engordar
como|comer|comendo|comi .. so|apenas|maximo|menos .. 50|100|150|200|250|300|350|400|450|500|550|600|700|800 calorias|kcal
so|apenas .. como .. 50|100|150|200|250|300|350|400|450|500|550|600|700|800 calorias|kcal
parei|deixei de comer & gord*|magr*|peso
pro ana|mia
proana|promia|thinspo
culpa|culpad*|nojo .. depois|quando|por .. comer|como|comida
`;

export const emergency = `
dor .. forte|intensa|aguda|terrivel .. peito
forte|intensa|aguda dor .. peito
nao .. entender|entende|fala|falar & boca|rosto|torta|braco|repente
crise|ataque de asma
labios|rosto .. azul*|roxo*
bebi|bebeu|engoli|engoliu .. lixivia|cloro|veneno|acido|sanitaria|detergente
nao acorda
dor|aperto|pressao|pontada* .. peito|toracica & ${RED_FLAG}
peito .. doendo|doi|dói|apertado|doer|aperta & ${RED_FLAG}
infarto|~infarto|infartando|enfarte|enfarto|enfartar
ataque|parada|paragem .. coracao|cardiac*
derrame|avc
boca|rosto|cara|face .. torta|entort*|caid*|caiu|paralis*|dorment*|descaid*
entort*|paralis* .. boca|rosto|cara|face
fala|voz .. enrolad*|arrastad*|embolad*
metade|lado .. corpo|rosto|cara .. dormente|paralis*|dormencia
nao consigo|consegue|posso|estou|to .. respirar|respirando
custa|custar|dificuldade|dificil me|em|para|de? .. respirar
nao .. respira|respirando
me|estou|to|esta|a sufoc*|engasg*|asfixi*
falta .. ar & labios|peito|repouso|sentad*|parad*|ajuda|garganta|tontura
desmai*|desmaiou & responde|respira|reage|acorda|peito|coracao|cabeca|esteira|trein*|agachamento|novo|passadeira
nao responde|reage|acorda & ele|ela|amigo|amiga|desmai*|caiu|parceiro|colega|pai|mae
inconsciente|desacordad*
perdi|perdeu|perder .. consciencia|sentidos
convuls*
~overdose|superdosagem|sobredosagem
tom*|engoli|engoliu .. demais|demasiado*|muitos|todos|caixa|cartela|frasco|demasiados .. comprimidos|remedios|medicamentos|pilulas|calmantes
tom*|engoli .. comprimidos|remedios|medicamentos|pilulas|calmantes .. demais|todos|muitos
urina*|xixi|mijo|urinando .. escur*|marrom|castanh*|preta|vermelh*|sangue|coca|cola
sangue .. urina|xixi
tenho|acho|ser|seja|suspeita .. rabdo*
anafila*
epipen|epinefrina
inch*|fechando|fechar|inflam* .. garganta|lingua|labios|boca|rosto|cara
garganta|lingua|labios|rosto|cara .. inch*|fechando|fechar
alergi* & respir*|inch*|garganta|tontura
coracao .. disparad*|acelerad*|mil|saindo & overdose|tont*|desmai*|peito|cafeina|ar
pior .. cabeca .. vida
dor .. cabeca .. repente|subita|repentina
repente .. ver|vejo|falar|enxerg*
vomit*|toss*|cusp* .. sangue
sangr* .. parar|para|muito|nao
insolacao|golpe .. calor?
cham*|ligar|liga .. ambulancia|samu|192|112|inem
nao .. sinto|mexer|mexo .. pernas|braco|rosto|lado & queda|cai|pescoco|costas|rosto|coluna
bati|bateu .. cabeca & vomit*|tont*|confus*|desmai*
`;

export const harmless = `
sem passar fome
respirar .. pelo|nariz|com .. nariz|mascara
morrer|morrendo|morro|morto|morta de rir|fome|sede|calor|sono|cansaco|vontade|frio|tedio|saudade*
prefiro|antes morrer .. que|a
cortar o|as|um .. cabelo|unhas|acucar|carboidrato*
o que .. rabdo*
esquadrao suicida
suicide squad|grip
suicidas hoje|no|na ... ${SPORT}
${SPORT} suicida|suicidas
quero|queria|quis|vontade de? .. morrer .. depois|apos|com|no|na|fazendo|durante ... ${SPORT}
${SPORT} ... me? matar|matando|mata|matou
irmao|pai|mae|irma|amigo|tio|primo|avo|ele|ela se suicidou|matou
pai|mae|avo|irmao|tio ... infarto|enfarte|avc|derrame ... passado|anos|ano|ha|teve
me machuquei|magoei|machucar|machucando|magoar .. no|na|fazendo|treinando|com|levantando|a|o .. ${SPORT}
machucar|machuquei|magoei|magoar|lesionar ... ${SPORT}
me|o|dedo cort* .. cozinh*|barbe*|faca
medo|evitar|sem|nao|para .. me? machucar|magoar|lesionar
vomit* .. depois|durante|no|apos ... ${SPORT}
depois|durante|apos ... ${SPORT} ... vomit*
respirar ... durante|depois|quando|ao|no|na|fazendo .. ${SPORT}
nao|sem dor .. peito
acabar com .. ${SPORT}|gordura|barriga|pneus
`;
