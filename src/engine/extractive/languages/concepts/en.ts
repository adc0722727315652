/** Words that English news uses for one another: `concepts` of language.ts. */
export const englishConcepts = `
  die: die$ died dies$ dying death dead$ kill fatal victim perish deadly lethal
  hurt: injur hurt wound casualt serious harm bruis sprain fractur hospitalis hospitaliz maim
  money: money pay$ pays$ paid payment cost price spend spent worth sum$ fund cash expens budget invest compensat bills refund repay reimburs rebate afford subsid payout voucher financ euro$ euros dollar pound$ pounds cheap loan$
  penalty: fine$ fined fines$ penalt punish sanction reprimand disciplin sentence$ prison jail sentenc bars$ imprison custody; vote: vote ballot poll$ elect
  work: work$ workers job employ staff labour labor duty task profession career; dismiss: dismiss fired sack redundan layoff oust remove
  strike: strike walkout stoppage; oppose: oppos against object critic reject protest refus resist
  support: support back$ backed favour favor endors welcom agree$ defend
  begin: begin began begun start launch commenc effect$ open$ opens opened opening inaugurat; end: end$ ends ended finish conclud expir complet
  close: clos shut; build: build built construct erect develop; company: compan firm business operator manufacturer corporat
  lead: lead led$ chief head$ heads boss director manager chair president ceo runs$ founder interim captain$ head-of; buy: buy bought purchas acqui takeover bid$ bids bidder
  sell: sell sold sale; rise: rise rose risen increas grow grew growth climb jump double expand soar swell doubl more-than
  fall: fall fell fallen drop declin decreas shrink shrank cut$ cuts$ reduc plung plummet slump tumbl dwindl less$ fewer
  profit: profit earn revenue income turnover sales$; share: share$ shares stock; tax: tax fee$ fees levy charge$ toll
  school: school pupil student teacher universit lesson$ classroom kindergarten nurser campus lectur
  health: health hospital doctor patient clinic medic disease ill$ sick ambulance ward$ nurse surgeon vomit symptom unwell paramed diagnos illness
  police: police officer cop$ cops detectiv sheriff gendarm constable
  court: acquit guilt convict court judge trial verdict rul lawsuit sue$ sued sues$ suing hearing appeal prosecution plaintiff claimant complaint jury tribunal challeng
  lawyer: lawyer barrister attorney counsel prosecut; law: law$ laws bill$ act$ legislat regulat ordinance rules$ rule$ legal illegal ban-on
  state: government minist authorit state$ official council; union: union; warn: warn alarm alert caution; fire: fire$ fires firefight blaze flame burn inferno arson smoke
  water: water river flood dam$ sea$ lake pump tap$; weather: rain storm weather snow wind$ drought hurrican downpour sunsh
  train: train rail tram station track line$; road: road street car$ cars traffic bus$ buses
  ship: ship ferr port$ harbour boat vessel craft$ lifeboat sail crew captain mariner yacht marine
  house: house home hous apartment flat$ rent tenan landlord evict accommod hotel hostel lodg
  resident: resident inhabit live$ lives living population neighbo islander townspeople local$ locals
  people: people person visitor passenger customer user guest tourist audience victims holder folk crowd spectator attend member participant investor saver
  child: child kid$ kids young minor toddler teen infant daughter$
  family: famil brother sister mother father wife husband daughter son$ parent grand marri mum$ mom$ dad$ relative; age: age$ aged old$ older year-old
  energy: power$ electric energ grid outage blackout solar batter supply$; study: stud research report survey paper$ analys
  find: find found discover detect notic uncover reveal spot$ spotted trace$; deny: deni deny reject dismissed; accuse: accus blam alleg charged
  demand: demand want call$ calls urge request require insist seek ultimatum withdraw hope-for; promise: promis pledg vow assur guarant
  decide: decid decision approv adopt pass$ passed agree ruling; investigate: investigat inquir probe examin
  steal: steal stole theft fraud embezzl thef loot rob$ robb burglar thief thieves heist seiz confiscat snatch burgl corrupt brib kickback
  arrest: arrest detain; war: war$ attack army$ milit soldier troop conflict; win: win$ won wins$ victor prize award beat$ beats defeat
  record: record highest most$; future: next$ future will$ plan$ planned plans$ soon later expect; meet: meet met$ talk negotiat hold discuss gather conven
  delay: delay postpon late$ behind overdue push-back; leave: leave left$ quit resign depart depar step$
  opinion: think thinks opinion view$ believe call$ called react comment say$ said stance argue maintain; test: test measur sample
  damage: damag destroy ruin wreck; size: area size$ large big$ square thick$ thin$ tiny small$ huge amount$
  repair: repair fix fixed mend renovat restor refurbish rebuil replac
  cause: cause caus reason trigger origin led-to blame$ due$ excuse justif why$ stem$ trace because
  animal: animal dog$ dogs cat$ cats horse cow$ cows cattle sheep wolf wolves bird fish pet$ pets livestock species bee$ bees insect whale bear$ bears deer goat pig$ pigs hen$ hens stork
  food: food eat$ eats ate$ eaten meal bread meat drink drank cook restaurant hungry lunch dinner breakfast cater milk fruit vegetab grocer kitchen dish menu chicken wrap$ wraps
  fear: fear worr concern afraid anxi scare dread; hope: hope hopes wish; help: help aid$ assist rescu relief volunteer
  learn: learn train$ trained training course appren trainee lesson taught teach; allow: allow permit permission licen authoris authoriz
  forbid: ban$ bans banned banning forbid forbad prohibit outlaw; appoint: appoint hire$ hired nominat named recruit
  replace: successor succeed replacement takes$ substitut; give: give gives gave$ given donat grant gift reward present$ offer receiv hand$ hands handed
  send: send sent$ deliver suppl ship$ shipped dispatch distribut; move: move$ moved moving transfer relocat transport carry carried haul
  arrive: arriv reach; lose: lose losing lost$ loss suffer$; search: search hunt$ look$ looking comb$ combed; missing: missing vanish disappear gone$
  escape: escape flee$ fled$ evad; evacuate: evacuat; accident: accident crash collision collid disaster incident derail
  fault: fault mistake error negligen blunder flaw defect; break: break$ broke broken crack burst collaps snap ruptur shatter torn$ tear$ ripped gave-way
  secret: secret hid$ hidden hide conceal confidential paint-over
  announce: announc publish reveal$ present unveil releas leak expos surfac emerg whistlebl tip-off; say: says tell$ told explain describ claim stat
  answer: answer respond response repl rebut counter apolog$ dispute; deal: deal$ deals contract treaty accord agreement pact
  cancel: cancel suspend halt stop$ stops stopped scrap$ scrapped abandon cease end-its drop$; stay: stay remain continu keep$ kept
  debt: debt loan owe$ owes owed credit borrow mortgage lend lent; own: own$ owns owned owner belong propriet sharehold; trade: trade export import
  shop: shop store$ stores market retail supermarket merchant shelf shelves checkout; factory: factor plant$ plants mill workshop works$
  machine: machine device equip engine gadget
  computer: comput internet online software data$ hack cyber app$ apps website server digital phone breach malware password intrud
  plane: plane flight airport airline pilot aircraft helicopter chopper jet$ fly$ flew$ flown craft-flight; bridge: bridge tunnel; bicycle: bike bicycl cycl
  farm: farm agricultur harvest crop field; forest: forest wood tree park garden; mountain: mountain hill peak alp slope
  sea: coast beach ocean swim bath shore island; art: art$ arts artist museum exhibit galler paint sculptur statue
  music: music song concert band sing orchestra; film: film movie cinema theat actor actress; book: book$ books novel librar author writer
  sport: sport match$ game team play player coach race athlete championship tournament league club goal$ goals score$ scored trophy medal
  religion: church mosque templ priest relig bishop pope imam cathedral; weapon: weapon gun handgun firearm pistol revolver ammunition shoot shot$ bomb rifle missile explos
  politics: party politic parliament lawmaker senat congress deput assembl opposition councillor mp$ mps mayor governor
  country: countr nation abroad foreign overseas; migrant: migra refugee asylum; place: place site location spot where$ ground land$ plot$ area$ property
  town: town city$ cities villag municipal district mayor$; building: building roof wall tower hall; speed: speed fast quick veloc; weight: weigh heav
  length: length long$ height tall high$ deep depth wide width; far: far$ distance away mile kilomet km$ metres
  heat: heat temperature warm hot$ cold degree freez; medicine: medicin drug vaccin pill treat therap cure; virus: virus epidem infect outbreak bacter
  surgery: surg operat; birth: birth born baby babies newborn pregnan; celebrate: celebrat festiv anniver; visit: visit tour$ tours tourism sightse
  ticket: ticket admission entry entrance fare; wage: wage salar bonus overtime; retire: retire pension
  expert: expert scientist professor specialist academ historian; press: press$ journalist newspaper media broadcaster; witness: witness testif testimon
  suspect: suspect defendant accused culprit perpetrator; evidence: evidence proof prove document file$ files photo picture video image footage
  environment: environment climat pollut waste carbon emission rubbish garbage ecolog conserv contamin; fuel: oil$ gas$ coal petrol fuel diesel
  space: space planet star$ stars telescop comet astronom rocket satellit orbit; history: histor ancient centur archaeolog; new: new$ newly modern
  first: first$ earlier previous former initial past$ original; part: part$ half percent third quarter proportion portion fraction
  plan: plans project propos scheme intend intention idea; aim: aim goal purpose target; condition: condition requir must$ oblig
  safety: safe secur guard protect inspect rule-out; danger: danger risk threat hazard peril warn$; problem: problem difficult trouble struggl
  bankrupt: bankrupt insolven failed fail; use: use$ used uses using utili deploy rely$ relies depend; make: make$ makes made$ produc manufactur
  driver: driver drive$ drives drove driving; name: name$ names; message: letter email e-mail messag note$ text$; sorry: apolog sorry regret
  praise: prais hail applaud; complain: complain grumbl lament; signature: signature petition sign$ signed signator; cover: cover includ contain consist
  travel: travel trip journey route commut; return: return reopen resum restart retriev; rival: rival compet opponent
  free: free$ free-of-charge gratis exempt waive; limit: limit ration restrict capped quota cutback; affect: affect hit$ impact; bank: bank lender
  agree: compromis; time: deadline until$ by-when hour$ minute$; woman: woman$ women$ female girl$ girls; man: man$ men$ male guy$ guys gentleman
  friend: friend buddy pal$ pals companion acquaint; marry: wedding divorc spouse bride groom engaged$ fiance
  know: know$ knew$ known$ knows$ aware knowledge realis realiz; change: chang alter amend modif revis adjust switch convert reform
  choose: choos chose pick$ picked select opt$ opted prefer; result: result outcome consequen effects
  organisation: organis organiz associat foundation charit societ institut nonprofit ngo$; committee: committee commission panel board$ cabinet
  disaster: earthquake quake tremor landslide avalanche eruption erupt volcano tsunami calamit
  lie: lie$ lies$ lied$ lying fake forg$ forge forgery false counterfeit deceiv mislead bogus pretend; ransom: ransom blackmail extort hostage kidnap abduct
  protest: demonstrat rally$ rallies march$ marched riot picket; diplomacy: embass diplomat ambassador consul envoy summit; prize: laureate honour honor
  poor: poor$ poverty homeless needy deprived hardship; rich: rich$ wealth million billion fortune luxur; insurance: insur premium$ policyholder
  product: product goods item$ items merchandise brand model$ article$; quality: qualit standard$ standards grade
  schedule: schedul timetable calendar agenda appointment; night: night overnight midnight evening dusk; morning: morning dawn$ sunrise
  season: summer winter spring$ autumn season; holiday: holiday vacation weekend; border: border frontier customs checkpoint
  room: room$ rooms floor$ floors cellar basement attic corridor; door: door$ doors gate$ gates window lock$ locks key$ keys
  body: leg$ legs arm$ arms foot$ skull bone knee shoulder chest; sleep: sleep slept asleep bed$ beds rest$
  drug: drugs cocaine heroin cannabis narcotic smuggl traffick; alcohol: alcohol beer wine drunk brewer pub$ bar$; tobacco: smok cigar tobacco vap$ vape
  language: languag translat speak$ speaks spoken dialect interpret; see: see$ sees saw$ seen$ watch glimps looked views observ
  hear: hear$ heard$ listen sound$ noise loud; read: read$ reads$ reading write wrote written; follow: follow pursu chas$ chase tracked
  save: save$ saved saves preserv; request: ask$ asked appl$ apply applie$ applied application; invite: invit host$
  join: join enter$ entered particip involv take-part; link: link connect relat tie$ ties contact; divorce: separat split
  succeed: succe manag$ managed achiev accomplish; lack: lack shortage scarc insuffic run-out; need: need necess
  compare: compar differ than$ versus contrast; count: total$ number$ figure$ altogether count$; happen: event occur took-place happen
  reject: turn$ turned declined rebuff; throw: throw threw thrown toss dump hurl; hold: holds held$; cut: slash axe$ axed chop felled; measure: steps action$
  contract: paperwork signing deed$ lease; official: spokes representat; debate: debat talks convers; approve: ratif consent greenlight
  expel: expel banish deport thrown-out; fan: fan$ fans supporter; swim: pool$ baths diver$; clothes: cloth dress shirt shoe$ shoes coat uniform
  metal: gold$ silver bronze iron steel copper metal; stone: stone rock$ rocks concrete brick marble
  bag: bag$ bags box$ boxes suitcase container parcel package envelope bin$; truck: truck lorry lorries van$ tractor trailer; pay: covers
  technology: technolog robot artificial algorithm chip$ chips innovat; advert: advert campaign promot commercial; wait: wait queue
  continue: go-on last$ lasts lasted; prepare: prepar ready; idea: concept suggest thought; responsib: responsib blame liable account$ accountab
  right: right$ rights entitl; identity: identit identif recognis recogniz; origin: come-from source$; distance: near$ nearby close-to
  remove: remov taken-away strip recall; reveal: disclos; cost: costs value$; income: benefit$; ruin: demolish tear-down
`;
