const SPORT = "sentadilla*|entren*|rutina*|piernas|pierna|gimnasio|gym|correr|carrera*|sprint*|" +
  "burpee*|press|serie*|cardio|hiit|ejercicio*|peso|sesion|bici|subir|escaleras|intervalos|crossfit";
const RED_FLAG = "desmay*|mare*|brazo|mandibula|sudor*|sudando|respir*|aire|nausea*|vomit*|" +
  "entumec*|adormec*|hormigue*|palpitacion*|frio|colaps*|acelerad*|caer*|vista";

export const suicide = `
carga & morir|vida|todos|desaparecer
irme|dejar .. este mundo
mejor|preferible .. muerto|muerta
encuentro|veo|hallo|tiene|perdio|perdido .. sentido|razon|motivo .. vida|vivir
ganas de vivir & no|perd*|sin|quitado|ya
intente|intento|intentado .. matarme|suicidarme|vida|morir
nadie .. extranar*|notar*|echar* & muero|muerto|muerta|muriera|fuera|desaparec*
no aguanto|soporto .. vida|vivir
muerte .. alivio|solucion
~suicidio|~suicidar*|suicidarme|~suicida|suicidas|suicidarse|suicido|suicidal
quiero|querer|quisiera|deseo|deseando|prefiero|preferiria|ojala|ganas|quise de? .. morir|morirme|muera|muriera|muerto|muerta|morirse
quiero|quisiera|prefiero|preferiria|ojala estar|estuviera|estuviese muerto|muerta
me quiero|quisiera|voy|vuy morir|matar|suicidar|colgar|ahorcar|tirar|a? matar|suicidar|colgar|ahorcar
quiero|voy|ganas|pienso|pensado|pensando|planeo|deseo a|de|en? matarme|suicidarme|ahorcarme|colgarme|quitarme
matarme|ahorcarme|pegarme hoy|esta|noche|un? tiro?
pegarme un tiro
quitarme|quitar|quitarse|acabar .. la|mi|con vida
acabar|terminar con todo|mi .. vida|todo|mismo
no|ya quiero|puedo|deseo|quisiera .. vivir|seguir|viviendo|existir|despertar & vivir|viviendo|existir|despertar
no .. ganas .. vivir
no .. vale .. pena .. vivir
vida .. no .. sentido|vale
no|sin .. sentido|razon|razones|motivo|motivos .. vivir|seguir|vida|viviendo
cansado|cansada|harto|harta .. vivir|vida|existir
mejor|mejores|felices .. sin mi
sin mi .. mejor|felices
quiero|quisiera|ojala|ganas .. desaparecer|desapareciera
dormir*|durmiera .. no|nunca|jamas .. despert*
no|nunca despertar|despertara|despertarme mas|nunca|jamas|manana
carta|nota|cartas .. despedida
saltar|tirarme|lanzarme .. puente|balcon|ventana|tren|edificio|vias
pienso|pensando|pensamientos|ideas .. muerte|morir|morirme
cortarme las venas
no merezco .. vivir
se quiere|va matar|suicidar|a? matar|suicidar
no quiero .. estar|seguir aqui|vivo|viva mas|ya|nunca
`;

export const self_harm = `
me quemo|queme|corto|corte|rasguno|arano .. brazos|brazo|piernas|muslos|piel|munecas .. con|cuando|otra|hasta
me quemo|queme .. cigarro*|mechero|encendedor|cigarrillo*
me corto
ganas|necesidad|impulso de .. cortarme|quemarme|lastimarme|hacerme|herirme
me quemo .. cigarro*|mechero|encendedor
rasguno|arano .. sangr*
autolesi*|autolesio*|autoagred*|automutil*
auto lesion*|lesiones
me|volvi|vuelvo|vuelto|a|quiero|quise|ganas|de corto|cortarme|corte|cortes|corta .. brazo|brazos|munecas|muneca|muslo*|piernas|piel|venas|proposito|cuando|cuchilla
me hago|hice|hecho|haciendo|hacerme .. dano|cortes & proposito|munecas|brazos|cuando|aposta|adrede|misma|mismo|muslos|piel
cortes en|por mis|los|las brazos|munecas|muslos|piernas
quiero|ganas|necesito|impulso|volvi|vuelvo de|a? hacerme|cortarme|quemarme|lastimarme|herirme dano?
lastim*|herir*|quem*|hiero|castig* .. proposito|aposta|adrede
me lastimo|quemo|castigo|golpeo|hiero|hago .. proposito|cuando|cigarro|cabeza|aposta|adrede
golpe*|pego .. cabeza .. pared
cuchilla|navaja .. piel|brazo*|muslo*|munecas
`;

export const eating_disorder = `
salto|saltarme|saltando todas|todas|cada .. comidas|comida
dedos .. vomitar
como .. 100|150|200|250|300|350|400|450|500|550|600|700|800 calorias|kcal
~anorexia|~anorexica|anorexico|~bulimia|~bulimica|bulimico|ortorexia|vigorexia
trastorno*|desorden* .. alimenticio*|alimentario*|alimentaria|alimentarios|comida|alimentacion
tca|tcas
provoco|provocar|provocarme|provoque|provocando|induzco|inducir|fuerzo|obligo .. vomito|vomitos|vomitar
dedos|dedo .. garganta|boca
vomit* .. todo|cada|despues|tras .. como|comer|comida|comidas|cenar|comi|ceno
despues|tras .. comer|comida*|atracon* .. vomit*
atracon* & vomit*|purg*|laxante*|ayun*
me mato|muero|mata de hambre .. para|por & flac*|delgad*|adelgazar|bajar|gord*
paso|pasando hambre & flac*|delgad*|parar|gord*
sin|no|nada comer|comido|como|he|comi & dias|semana|semanas|gord*
sin comer .. dias|semana
dias|semana|semanas .. sin|no|nada .. comer|comido
laxante*|diureticos & adelgazar|peso|flac*|delgad*|gord*|comer|comida
miedo|panico|terror|asco .. comer|comida|calorias|engordar
como|comer|comiendo .. solo|maximo|menos .. 50|100|150|200|250|300|350|400|450|500|550|600|700|800 calorias|kcal
solo .. como .. 50|100|150|200|250|300|350|400|450|500|550|600|700|800 calorias|kcal
deje|dejado|dejo de comer & gord*|flac*|delgad*|peso
pro ana|mia
proana|promia|thinspo
culpa|culpable|asco .. despues|cuando|por .. comer|como|comida
`;

export const emergency = `
dolor .. fuerte|intenso|agudo|terrible .. pecho
fuerte|intenso|agudo dolor .. pecho
no .. entiende|entender|habla|hablar & boca|cara|torcid*|brazo|repente
ataque de asma
labios|cara .. azul*|morad*
bebi|bebio|trague|tomado|tome .. lejia|cloro|veneno|acido|detergente
tragar & hinch*
no despierta
duele|dolor|opresion|presion|punzada* .. pecho|toracico & ${RED_FLAG}
opresion .. pecho
pecho .. aprieta|apretado|oprime|opresion & ${RED_FLAG}
infarto|~infarto|infartando
ataque|paro .. corazon|cardiaco
derrame|ictus|acv
boca|cara|rostro|sonrisa .. torcid*|torcio|caid*|cae|paraliz*|dormid*|adormecid*|chueca
torcid*|torcio|paraliz* .. boca|cara|rostro
no .. hablar .. bien|claro & boca|cara|brazo|repente
arrastra .. palabras
media|mitad|lado .. cuerpo|cara .. dormid*|paraliz*|adormecid*|entumecid*
no puedo|puede|consigo|logro|puedo .. respirar
cuesta|dificil|dificultad|trabajo .. respirar
no .. respira
me ahogo|asfixio|estoy .. ahogando|asfixiando
se ahoga|asfixia
falta .. aire & labios|pecho|reposo|sentado|sentada|ayuda|garganta|mareo
desmay*|desplom* & responde|respira|reacciona|despierta|pecho|corazon|cabeza|cinta|entren*|sentadill*|vez
no responde|reacciona|despierta
inconsciente
perdi|perdio|perdido .. conocimiento|conciencia
convuls*
~sobredosis
tom*|tragado|trague .. demasiad*|muchas|todas|caja|bote|frasco .. pastillas|pildoras|medicamentos|medicinas|somniferos|ansioliticos|paracetamol|comprimidos
orin*|orina|pis|pipi|meo .. oscur*|marron|cafe|negr*|roj*|sangre|coca|cola
sangre .. orina|pis
tengo|tener|creo|sea|es|sospecho .. rabdo*
anafila*
epipen|epinefrina
hincha*|inflama*|hinchando|cierra|cerrando .. garganta|lengua|labios|cara
garganta|lengua|labios|cara .. hincha*|inflam*|cierra|cerrando
alergi* & respir*|hinch*|garganta|ronchas|mareo
corazon .. mil|desbocado|acelerado|rapido & sobredosis|mare*|desmay*|pecho|cafeina
peor .. cabeza .. vida
dolor .. cabeza .. repente|subito|repentino
repente .. veo|ver|hablar|cabeza
vomit*|tos*|escup* .. sangre
sangr* .. para|mucho|parar|abundante
golpe .. calor
llam* .. ambulancia|112|911|emergencias
no .. siento|mover|muevo .. piernas|brazo|cara|lado & caida|cai|cuello|espalda|cara|columna
golpe* .. cabeza & vomit*|mare*|confus*|conocimiento
`;

export const harmless = `
sin pasar hambre
respirar .. por|nariz|bien .. nariz|mascarilla|gripe|resfriad*
morir|morirme|muero|muriendo|muerto|muerta|morirse de risa|hambre|sed|calor|sueno|ganas|cansancio|frio|aburrimiento
me corto el|las|un|una|en|con|al|cocinando pelo|unas|dedo|cuchillo|cocina|afeitar*?
no me corto
prefiero|antes morir .. que|antes
que es .. rabdo*
no .. vida sin .. gimnasio|entren*|deporte
escuadron suicida
suicide squad|grip
suicidas hoy|en ... ${SPORT}
${SPORT} suicida|suicidas
quiero|ganas|quise|queria de? .. morir|morirme .. despues|tras|con|en|haciendo|de ... ${SPORT}
${SPORT} ... matar|matarme|matan|mata
hermano|padre|madre|hermana|amigo|tio|primo|abuelo|el|ella se suicido
padre|madre|abuelo|abuela|hermano|tio ... infarto|ictus|derrame ... pasado|anos|ano|hace|tuvo
me hice|hago|he|hacerme .. dano .. en|haciendo|con|entrenando|levantando .. la|el|los|las|rodilla|espalda|hombro|${SPORT}
me|un corte|corto|corta .. cocinando|afeitando*|cuchillo|cocina
miedo|evitar|sin|no|para .. hacerme dano|lesionarme
vomit* .. despues|durante|en|tras ... ${SPORT}
despues|durante|tras ... ${SPORT} ... vomit*
respirar ... durante|despues|cuando|al|en|haciendo .. ${SPORT}
no|sin dolor .. pecho
acabar|terminar con .. ${SPORT}|grasa|barriga|flotador
`;
