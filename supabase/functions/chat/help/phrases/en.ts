const RELATION = "brother|sister|father|dad|mother|mom|mum|son|daughter|friend|uncle|aunt|cousin|" +
  "grandfather|grandmother|grandpa|grandma|husband|wife|partner|colleague|coworker|neighbour|" +
  "neighbor|celebrity|actor|singer|character|he|she";
const SPORT =
  "squat*|bench*|deadlift*|dead|lift*|run*|burpee*|leg|legs|workout*|session*|set|sets|" +
  "training|train|cardio|gym|press*|sprint*|hill*|intermal*|interval*|interv*|hiit|rowing|row|bike|" +
  "treadmill|crossfit|wod|exercis*|pull|push|curl*|lunge*|stair*|climb*|class|practice|jog*|swim*";
const REALLY =
  "jus|jst|just|really|fucking|fuckin|fking|literally|only|honestly|actually|kinda|so|badly|f";
const WANT =
  "want|wanna|wana|wanting|wants|gonna|rather|ready|wish|need|urge|tempted|going|plan|planning|" +
  "considering|might|should|will|ill|imma|about|could";
const WISH =
  "want|wanna|wana|wants|wanting|wanted|rather|ready|wish|need|prefer|deserve|hoping|hope|plan|planning|trying|tempted";
const CHEST = [
  "chest pain*|pressure|tightness|tight|tightening|hurts|hurting|heavy|crushing",
  "chest is|feels|feeling|felt .. tight|heavy|crushed|squeezed|pressure|hurting|painful",
  "tight|tightness|pain|pains|pressure|crushing|squeezing|stabbing|heaviness .. chest",
];
const RED_FLAG = "faint*|pass|passing|passed|black|blacking|dizz*|lightheaded|woozy|arm|jaw|" +
  "sweat*|sweaty|clammy|breath*|nause*|numb*|radiat*|racing|collaps*|vomit*";

export const suicide = `
happier|better if? im|i? dead|gone
gone for good & want|wish|funeral|hope
cant|cannot|dont|could|can .. keep living
my own? funeral & want|dead|die|gone
what|whats the point .. living|life|alive
dont|no|not .. see|feel|have|find .. reason|point .. going
end|ending|ended|take|taking his|her|their own? life
burden & die|dead|end|gone|world|alive
longer want|wish to be? live|alive|here|exist
leave|leaving this|the world|earth
lethal|fatal dose
rather not be? alive|exist|wake
dont|not|no .. want|wanna .. exist|existing
want|wanna|going to? end it tonight|now|today|soon
death wish
contemplat* .. suicide|ending|death
way|ways|how|method|methods .. to die|suicide
tried|trying|attempt* .. kill|end|hang|drown myself|life|it
googl*|search*|research* .. die|dying|suicide|kill|painless|hang
bought|have|got a? rope|gun|noose & last|tonight|end|goodbye|over|die|life
noose
stop|cease|quit to? existing|exist
will to live & lost|no|dont|gone
give|gave|giving|given up on life|living|everything
nobody|noone|one|anybody|anyone would|will|notice|care|miss ... if ... dead|gone|died|die|disappeared
if i died|die|disappeared|vanished .. nobody|no|anyone|care|miss|notice
nobody|noone|one would miss me
wish|wishing|hope|hoping|pray .. car|truck|bus|train .. hit|hits|kill|kills|run|runs me?
hope|hoping|pray|praying|wish i dont|never|wont wake
sleep forever
dying|death is|would|sounds|seems .. easier|relief|better|peaceful|only
dont care|mind if|whether i die|live
cant .. live .. like this|anymore
why am i .. alive
dont|not see .. future & exist*|live|living|life|die|dead|anymore
dont|not see myself alive
end|ending things & miss|life|nobody|tonight|myself
should|supposed to? be .. dead
hurts to die
~suicide|~suicidal|suicidality|suicidial
sui thoughts|ideation|attempt|thought
feel|feeling|am|im sui
kill|kil|killing|unalive|unaliving|hang|hanging|shoot|drown|drowning|off|offing myself|meself|my self?
kill|killing my self
kill|unalive|hurt|harm|killing himself|herself|themselves|themself
${WANT} to? ${REALLY}? unalive|kms
kms fr|rn|ngl|frfr|tbh
lemme|literally|just kms
end|ending|ended my own? life
end|ending it all
want|wanna|wish .. it all to? end|stop|over
take|taking my own? life
${WISH} to? ${REALLY}? ${REALLY}? die
${WISH} .. to die
wish|wishing|hope i was|were|am ${REALLY}? dead
wish|wishing i wasnt|werent alive|born|here
wish|wishing i had|was|were|could .. never born|exist|existed
want|wanna|rather to? be dead
better off? dead
better off|without? without me
better|happier if i was|were|wasnt|werent dead|gone|here|around|alive
no|any|see|have|find|lost .. reason|point|sense|purpose|will .. live|living|alive|existing
no|any point|sense .. going on
dont|not|never|no .. want|wanna|wanting .. live|exist
dont|not .. want|wanna .. be alive
dont|not .. want|wanna .. be here|around .. anymore|longer|more
dont deserve to live
not want|wanting to wake up
never|not|dont|didnt|wont|wouldnt wake|waking|woke up again|anymore|tomorrow
sleep|asleep .. never|not|dont|wont wake|waking up
tired|sick|done of|with living|life|existing|being alive
done with? being alive
life is|isnt|feels|has|seems|s not? not? worth|pointless|meaningless|worthless|unbearable
life|living isnt|not|aint worth
living is|feels|seems pointless|meaningless|unbearable
cant go|keep on|going living|anymore|any|with
goodbye|farewell|final note|letter|letters
jump|jumping|throw|throwing|leap .. off|from|under|front .. bridge|roof|building|train|cliff|balcony|window|car|traffic
think|thinking|thoughts|thought|ideas|fantasi*|obsess* .. about|of|on dying|death|ending|killing
plan|planning|planned my own? death
painless|easiest|painful|quickest way to? .. die|end
slit|slitting my wrist|wrists|throat
want|wish|wanna to? .. disappear|vanish forever|completely|world
`;

export const self_harm = `
cut|cutting|burn|burning|hurt|hurting myself .. with .. lighter|cigarette|knife|blade|razor|iron|scissors
cant|cannot stop cutting|burning|hurting|harming
cut|cutting|cuts my thigh|thighs|arms|skin again|deep|last
cutting & hate|hating myself
cutting & bleed*|blood|razor*|blade*|scars|relaps*|skin|wrist*
scratch|scratching|pick|picking my .. bleed*|raw|blood
until|till it|they|i bleed|bleeds|bleeding
make|making|made myself bleed
biting|bite|bit myself when|until|to
self harm*|harming|injur*|mutilat*|hurt|hurting|cutting
selfharm*|selfinjur*
cut|cutting|cuts|burn|burning|scratch|scratching|bruise|bruising myself
hurting|harming|punishing myself
${WANT}|urges to? ${REALLY}? hurt|harm|cut|burn|punish|injure myself
hurt|harm|hit|injure|punch myself ... purpose|purposely|intentionally|deliberately|cope
hurt|harm|punish myself when|whenever|because|to feel|i|im|of
cutting|slit|slash|slashing my wrist|wrists|arm|arms|thigh|thighs|legs|skin|forearm*
cut|cuts my|on wrist|wrists
burn|burning my arm|arms|skin|thigh|thighs|legs|wrist|wrists when|whenever|because|so
burn|burning my .. with|using .. lighter|cigarette|iron|match
carv* into|in|on .. my skin|thigh|thighs|arm|arms|leg|legs|wrist
blade|razor|lighter .. my skin|thigh|arm|arms|wrist|wrists
sh again|urges|urge|relapse|scars|clean|thoughts
relaps* .. sh|cutting
started|doing|stop|quit|into sh
scars .. cutting|sh
punish myself by|with hit*|hurt*|starv*|cut*|burn*|bang*|punch*
hit|hitting|bang|banging|smash|smashing my head against|on|into .. wall|walls|door|floor
`;

export const eating_disorder = `
weigh|weighing myself .. times
compensat* .. eating|binge*|food
binge* ... compensat*|vomit*|throw*|puke*
huge|fat|disgusting & starv*|purg*|vomit*
skip|skipping every|all meal|meals
hide|hiding|hid .. food & vomit*|purg*|throw*|binge*
restricting .. food|calories|again|eating
relaps* & restrict*|purg*|binge*|starv*
collarbone*|hipbones|ribs & thin|skinny|eat|eaten|fat
exercis*|run|running|ran .. burn .. off .. ate|eat|eating|food|cookie & cant|scared|guilt*|stop
thin|skinny enough & eat|eating|food|weigh
~anorexia|~anorexic|~bulimia|~bulimic|orthorexi*|anorectic|arfid
eating ~disorder|disorders
disordered eating
my|an|the|have|having|had|with ed is|was|again|back|voice|thoughts|recovery|relapse|behaviors|behaviours
i have|had|got|think an? ed
struggl*|recover*|relaps* .. ed
my ed
ed recovery|relapse|voice|thoughts|treatment
pro ana|mia
proana|promia|thinspo|thinspiration|bonespo|meanspo
ana|mia tips|buddy|coach|diet|lifestyle
ana|mia ... thin|skinny|purg*|starv*|fasting
make|making|made|force|forcing myself to? .. throw|vomit|sick|puke|barf
finger|fingers|toothbrush down my? throat
throw|throwing|threw|puke|puking|vomit|vomiting up? .. after every|each|eat|eating|i|dinner|lunch|breakfast|meal|meals|food|binge & eat|eating|dinner|lunch|breakfast|meal|meals|food|binge
throw|throwing|puke|puking|vomit|vomiting up? everything|anything|whatever|all|my i? eat|ate|food|meals|meal|dinner
purge|purging|purged after|my|when|every|again|today|dinner|it
binge|binging|bingeing|binged .. purg*|vomit*|throw*|threw|starv*
urge|need|want|wanna to purge
starv* myself|meself
starv* to be? lose|thin|skinny|get|make
havent|hasnt|not .. eaten|ate|eat ... days|week|weeks
eaten|ate|eating nothing|anything ... days|week|weeks
stopped|quit|refuse|refusing to? eating|eat & fat|thin|skinny|weight|weigh
afraid|scared|terrified|fear|anxious of|to|about eat|eating|food|meals|calories
hate|hating food|eating & fat|skinny|thin|weight|weigh
only drink|drinking|drank water ... skinny|thin|weight
only water & skinny|thin
laxative* ... lose|weight|thin|skinny|binge|eat|eating|abuse|again|fat
abus*|misus* .. laxative*|diuretics|pills
only .. eat|eating|eaten|ate|allow|allowed|having|had|have .. 50|100|150|200|250|300|350|400|450|500|550|600|700|800 calories|kcal|cals|cal
fat & havent|dont|not|barely|stopped|never eaten|eat|eating
chew|chewing and|n|or spit*|spitting
punish* myself for eating|food|binge*
guilty|disgusting|disgusted|ashamed .. after|when|whenever|every|for i? eat|eating|time
want|wanna|need to see|feel my bones|ribs
`;

export const emergency = `
severe|intense|sharp|terrible|unbearable|awful|sudden .. chest pain|pains
severe|intense|sharp|terrible|unbearable|awful|sudden pain .. chest
swallowed|drank|drunk|ingested .. bleach|poison|antifreeze|detergent|battery|chemicals|acid
asthma attack
inhaler .. not|isnt|empty|working|helping|gone
lips|face .. blue|purple
turning|turned blue
arm|leg went|is|gone|feels|going|goes .. weak|limp|numb & face|speech|slurr*|droop*|word*
keep|keeps|kept fainting|passing|blacking
fainted .. twice|times|again
severe|bad allergic
electrocuted
heat exhaustion|sick & confus*|vomit*|stopped
${CHEST.map((part) => `${part} & ${RED_FLAG}`).join("\n")}
crushing|elephant .. chest
heart attack|attacks
heartattack|cardiac|infarct* arrest?
heart stopped|stops|stopping|wont|cant stop|slow|beating|calm
heart .. beating|beats|racing|pounding|fluttering|irregular|skipping & faint*|dizz*|passed|pass|chest|collaps*|lightheaded|breath*
having|have|had|be|is|signs|symptoms|sign|mini a|of|this|an? a? stroke
is this|it|he|she|that having? a stroke
stroke symptoms|signs|symptom
face|mouth|smile .. droop*|lopsided|numb|paralysed|paralyzed|crooked|sagging
slurr* .. speech|words|talking
speech|words .. slurr*
half|one|left|right|side of? my|his|her|the|body|face? .. numb|paralysed|paralyzed|weak
cant|cannot|couldnt|can|could|unable|hardly|barely not? to? ~breathe|breath
struggl*|trouble|difficulty|difficult|hard .. breathe|breathing ... sitting|rest|resting|lying|still|even|help|now|lips|throat
struggl*|trouble|difficulty for|with|in|to? breathe|breathing|breath
not|isnt|stopped|stop|no breathing|pulse
gasping for air|breath
cant|cannot get|catch any|my? air|breath ... rest|sitting|lying|help
is|im|hes|shes|are choking
took|taken|take|swallowed|ate .. many|all|whole|bunch|load|loads|ton|tons|bottle|pack|packet|handful|lot|box .. pills|tablets|paracetamol|tylenol|ibuprofen|aspirin|meds|medication|painkillers|sleeping|antidepressants|caffeine
~overdose|~overdosed|overdosing|od oded|ed?
i|he|she|they oded
think|have|got|having|might|be|is|getting rhabdo*
pee*|piss*|urine|urinating|wee .. brown|cola*|coke*|coca|tea|blood*|black|red
brown|cola*|coke*|coca|tea|blood*|black|red .. pee|piss|urine|wee
blood in my pee|urine|piss
dark .. pee|urine|piss & swollen|swelling|weak|cant|sore|brown|muscles
pee|urine|piss .. dark & swollen|swelling|weak|cant|brown|muscles
anaphyla*
epipen|epi pen?
throat|tongue|lips|lip|airway|face is|are|feels|and|has|s|started? tongue|lips|throat? is|are|feels? clos*|swell*|swollen|swelled|tight*
swelling|swollen|closing .. throat|tongue|lips|airway
allergic reaction & breath*|swell*|swollen|throat|hives|wheez*|dizz*|faint*
stung|sting|peanut*|nuts|shellfish|bee|wasp & swell*|throat|wheez*|breathe|breathing
collapsed|collapsing & respond*|breath*|pulse|unconscious|moving|chest|heart|wake|ambulance
unconscious|unresponsive
not|isnt|wont|wouldnt|doesnt|cant responding|respond|waking|wake|moving up? & collapsed|unconscious|fell|passed|fainted|he|she|they|partner|friend|mum|mom|dad|wife|husband|son|daughter|baby
fainted|fainting|faint & heart|chest|treadmill|squat*|deadlift*|head|breath*|bleeding|pills|again|workout|gym|racing|twice
passed|pass|passing|blacked|blacking out & heart|chest|treadmill|squat*|deadlift*|head|breath*|bleeding|pills|again|workout|gym|racing|twice
lost|loss|losing consciousness
having|had|has|is a? seizure|seizing|convuls*
worst headache
sudden|suddenly|thunderclap .. headache|blind|vision
headache|vision .. sudden|suddenly
cant|cannot|lost .. see|sight|vision ... suddenly|eye|properly & headache|sudden|suddenly|head
vomit*|cough*|throwing|puking|spitting up? blood
bleeding .. wont|heavily|everywhere|stop|badly|uncontroll*
wont|cant stop the? bleeding
heat stroke
heatstroke
hit|banged|smashed|dropped .. head & vomit*|passed|confused|unconscious|knocked|blurr*|dizz*
cant|cannot feel|move my|his|her|their legs|hands|arms|toes & neck|spine|fell|accident
call|calling|need|called an? ambulance|911|999|112|paramedics
bone .. sticking|out|through & arm|leg|skin|sticking
`;

export const harmless = `
stroke of luck|genius
stop living on|off
without starv* myself
rather|sooner .. die|dead .. than
die|dying|died|dead of laughter|laughing|hunger|boredom|thirst|tiredness|heat|to|for
die|dying|died laughing
chest|pecs .. tight|tightness|sore|stiff|hurts|hurt|aches|pain .. after|from|since|when ... push|pushups|bench*|press*|pec|fly|flyes|flies|dips|sitting|chest
tight|sore|stiff .. chest|pec muscle*
tight|sore|stiff chest from
rhabdo mean|means
what .. rhabdo*
how long|much|many ... die|live without
suicide grip|grips|squad|squads|sprint*|run|runs|drill*|workout*|set|sets|squeeze*|king|shuttle*|ladder*|squats|doors|push|pushups
suicide prevention|awareness week|month|day|run|walk|charity|ride|training
run|running|ran|do|did|doing|does suicide today|again|at|in|for
${RELATION} ... committed|died|dead|lost .. suicide
lost .. ${RELATION} .. to suicide
${RELATION} killed himself|herself
kill|killing|hanging|hang|off myself in|at|with|doing|on|from|over|under|trying|during|every ... ${SPORT}
kill|killing myself to hit|get|finish|reach|make|lose|keep|lift|run
want|wanna|wanted|could|gonna|going|might|about to? ${REALLY}? die ... ${SPORT}
want to live in|with|near|at|on|off|by|longer|healthier|to
# kms
many|few|kms|some|couple|more|total of? kms
life is|isnt not? worth living? without|with|for
cut|cuts|cutting|burn|burning myself|my .. some slack
cut|cutting|burn|burned|burning myself shaving|cooking|accidentally|on|off|at|while|some|down|short|out|in
accidentally|accident|slipped ... cut|burn|hurt|cutting myself
cut|burn|burned|burnt myself ... shaving|cooking|accident|accidentally|oven|pan|stove|kitchen
hurting|hurt|harm|injuring|punishing myself .. ${SPORT}
avoid|without|not|risk|risking|worried|afraid|scared|from|prevent|keep|dont want|to|about|of|from? to? hurting|hurt|harming|injuring myself
no|without|not|never|any .. chest pain|pains|pressure|tightness
gave|give|giving|gives|almost|nearly .. heart attack
gave|give|giving|gives|almost|nearly .. stroke
${RELATION} ... heart attack ... ago|last|years|when
${RELATION} ... stroke ... ago|last|years|when
ago|last|years ... ${RELATION} ... stroke|attack
breast|back|butterfly|rowing|swim|swimming|power|catch a? stroke|strokes
stroke rate|rates|length|power|volume|technique|count
have|had|has a? different|good|better|long|strong|smooth|steady stroke
cant|cannot|hard|difficult|trouble|difficulty|struggle|struggling .. breathe|breathing|breath .. through|with|wearing|nose|mask|belt
cant|cannot|couldnt|can|barely|hardly|hard|difficult|trouble|difficulty|struggle|struggling|gasping .. breathe|breathing|breath|air ... during|after|while|when|on|in|doing .. ${SPORT}
overdos* on? protein|carbs|pizza|sugar|chocolate|volume|cardio|training|${SPORT}
purge|purging|purged my|the|all|old|your program*|plan*|routine*|log*|data|history|account|list|schedule|exercises|workouts
threw|throw|throwing|puked|puke|vomit*|vomited up? .. during|after|before ... ${SPORT}
pee|piss|urine .. dark yellow
beet*|beetroot ... pee|urine|piss
pee|urine|piss ... beet*|beetroot
calories|kcal|cals .. more|over|above|below|under|deficit|surplus|before|per meal
scared|afraid|anxious|fear .. eat|eating|food .. before|too|late|much|wrong|enough|gluten
`;
