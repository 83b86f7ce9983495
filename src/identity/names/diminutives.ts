/**
 * Diminutives: forms of one given name, short and in several languages. General knowledge, from no
 * list of anybody. One line a name; a form may stand in several lines ("Sasha" is no evidence of sex).
 */
const LINES = `
alexander aleksandr alexandre alejandro alessandro oleksandr aliaksandr aleksander sasha sacha shura alex sandy xander alec olek alyosha iskander skender
alexandra aleksandra alejandra alessandra oleksandra sasha shura alex sandra
alexei aleksei alexis alexey oleksii alyosha lyosha alexej
andrew andrei andrey andreas andres andre andrea andrzej andrij andy drew andrej ondrej anders
anna ann anne ana hanna anya ania annushka nyura hannah annie anita
anastasia anastasiya nastya asya stasia nastassja
anton anthony antony antonio antoine tony toni antonin tonya
arthur artur arturo art
arseny arsenii arsen senya
barbara varvara varya barbora babs
benjamin ben benny veniamin binyamin benjamino
boris borya borys
catherine katharine kathryn katherine ekaterina yekaterina katarina katya katia kate kathy katie cathy kitty catalina caterina kateryna
charles carlos carlo karl carl karol charlie chuck karel kaarlo
christopher chris christophe cristobal christoph kit topher
christina kristina christine cristina tina chris
daniel dan danny danilo daniele danya danylo
david dave davey dawid davyd
dmitry dmitri dimitri dmytro mitya dima dimitrios demetrio
donald don donnie
edward ed eddie eduard eduardo ted ned edouard edvard
elizabeth elisabeth yelizaveta elizaveta liza lisa liz beth betty elisabetta isabel isabella ella lizzy bess eliza
emil emile emilio
eugene yevgeny evgeni zhenya eugen eugenio yevhen eugeniusz
eugenia yevgenia evgenia zhenya
felix feliks felice
francis francisco frank francesco francois franz frantisek franciszek paco pancho frank frankie ferenc fran franciscus
frederick frederik friedrich federico fred freddy fritz frederic fryderyk bedrich
gabriel gavriil havryil gabriele
george georgy georgi jorge giorgio yuri yury georg jerzy juri jiri georges egor yegor igor? gosha zhora jurgen yorgos georgios
gerald jerry gerry gerard
gregory grigory grigori gregorio grzegorz grisha greg hryhorii gregor
helen elena yelena olena lena helena helene elaine ellen alyona lenochka
henry heinrich henri enrique enrico henryk hank harry heinz hendrik henk
hugh hugo ugo
ignatius ignacy ignacio ignaz nacho
ilya elijah elias illia eliya ilia
irene irina iryna ira irena
isaac izaak isaak itzhak yitzhak ike
jacob yakov jakob jakub yaakov jacobo james jacques jaime iago yasha jake jack giacomo jim jimmy jamie diego santiago
john ivan johann johannes jan jean juan giovanni joao ioannis ian sean hans jack johnny vanya ion iain jens janos yahya ivo hannes evan
jane joanna johanna juana jeanne giovanna ioana janet yana joan
jonathan jon yonatan johnathan
joseph josef iosif jose giuseppe josip yosef joe joey pepe osip yusuf youssef yusef josip jozef zef yossi
judith judy yudit
julius julio yuli giulio jules yulian julian
julia yulia giulia julie yulka juliet
konstantin constantine constantin kostya costas konstantinos
lawrence laurence lorenzo lavrenty laurent larry lars lavrentii lorenz
leo leon lev leonid lyova leonardo lyonya leonhard leopold
louis luis luigi ludwig lewis lou luiz ludwik lajos
luke lucas luka lukas luca
margaret margarita margarete margherita marguerite rita peggy maggie greta meg madge
maria mary marie mariya maryam miriam masha marusya manya molly polly marion mariam
mark marcus marco marcos marc marek markus
martin marty martino marcin
matthew matvei mateo matteo matthias matthieu matt mateusz matej motya
maxim maksim max maksym massimo maximilian
michael mikhail miguel michele mykhailo misha mike mick michal mihail mikael micky mischa mihai michel mikel mitch miska
moses moshe moisei moise musa mojsze moische
natalia natalya natasha nataliya natalie nata
nathan natan nat nathaniel nate
nicholas nikolai nikolay nicolas nicola mykola kolya nick nico klaus nikolaus nicolae nikos mikolaj niccolo nikita? nikolaos nicky niels nils
olga olha olya
oleg oleh
oscar oskar
osama usama
patrick padraig pat paddy patricio patrizio
patricia pat patty trish
paul pavel pablo paolo pavlo pawel paulo pal pasha pauli pasquale?
peter pyotr petr pedro pietro pierre petro piotr petya pete pieter petar petros peder per
philip filip felipe philippe filippo phil pip
raphael rafael raffaele rafal rafa
raymond ray ramon raimundo
rebecca rivka becky
richard ricardo riccardo rick dick rich ryszard rikard ricky
robert roberto bob rob bobby bert robbie roberts
roger rogelio ruggero rodger
roman roma romano
ronald ron ronnie
rose rosa roza
samuel sam shmuel sammy samuil samuele
sarah sara sally sadie
semyon simon simeon semen shimon senya symon szymon simone
sergei sergey serge serhii sergio sergiusz seryozha serhiy
sophia sofia sonya sophie sofya zofia
solomon salomon shlomo suleiman sulayman salomone zalman
stanislav stanislaw stas staszek stan stanislaus
stephen stepan stefan esteban stefano steven steve etienne stephan styopa stipe istvan stevan
susan susanna suzanne sue zuzana susana
theodore fyodor fedor theodor teodor feodor ted teddy fedya todor
thomas tomas tommaso tom foma tommy tomasz toma
timothy timofei tim timoteo tymofii
valentin valentino valya valentyn
valery valerii valerie valerio valera
vasily vasilii basil vasyl vasya basilio wassily bazyli vasile vasilis
victor viktor vitya vittorio vic wiktor
vincent vicente vincenzo vince wincenty
vladimir volodymyr volodya vova uladzimir wladimir wlodzimierz vladimiro
vladislav vlad wladyslaw slava vladyslav ladislav laszlo
vyacheslav slava viacheslav waclaw vaclav wenceslas
walter gualtiero wally valter
william wilhelm guillermo guillaume guglielmo bill will billy willy liam willem vilem
yaroslav slava jaroslaw jaroslav
zachary zakhar zacharias zach
`;

/** Names that stand in a line but with a question mark are too far apart to count. */
export const DIMINUTIVE_LINES: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split(' ').filter((form) => !form.endsWith('?')));
