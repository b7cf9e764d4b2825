extension English {
  /// Given names of many languages.
  static let givenNames = """
    aaron abdel abdul abdullah abebe abigail abiy abraham adam adebayo aditya adrian agnieszka
    agus ahmad ahmed ahmet aidan aisha ajay akira alain alan albert alberto alejandro aleksandar
    alessandro alex alexander alexei alexey alexis alfred alfredo ali alice allen alvin amadou
    amanda amara amber amelia amina aminata amit amy ana anand ananya anastasia anatoly anders
    andre andrea andrei andres andrew andrey andriy andrzej andy angela angelo anh anil anita
    anjali ann anna annalena anne annette annie anthony antoine antonia antonio anwar aoife
    archie ariana ariel arjun arlene armando arnold arthur arun arvind ashley ashok asif astrid
    audrey aung aurelie austin ava avi ayelet ayse babatunde barack barbara barnaby barry bashar
    basil beatriz becky belinda ben benjamin bernadette bernard bernardo bernice bernie bertha
    betty beverly beyonce bilal bill billy bjorn blake bo bobby bojan bongbong bonnie boris brad
    bradley brandon brannin brenda brent brett brian bridget brigitte brittany bruce bruno bryan
    budi byron callum calvin cameron camila camille candice carl carla carlos carmela carmen
    carol caroline carolyn casey cassandra catherine cecilia cedric celine chad chantal charlene
    charles charlie charlotte chen cheryl chester chiara chidi chinedu chloe christian christina
    christine christophe christopher chuck ciaran cindy claire clara clarence claude claudia
    claudio clayton clifford clint clyde coco cody cole colin colleen condoleezza connor
    constance corey cory courtney craig cristina crystal curtis cynthia cyril daisuke daisy dale
    damon dan daniel daniela danielle danny dara darlene darrell darren daryl dave david dawn
    dean debbie deborah debra declan deepak delores denise dennis derek derrick desmond dewi
    diana diane diego dieter dilma dimitris divya dmitri dmitry dolores dominic don donald dong
    donna doris dorothy douglas dragan duane duc dung dustin dwight dylan earl eddie edgar edith
    edmund eduardo edward edwin ehud eileen ekaterina elaine eleanor elena elif elijah elisa
    eliud elizabeth ella ellen elliott elmer eloise elon elsa elvis emanuel emeka emilio emily
    emma emmanuel emre enrique eoin eric erica erik erin ernest ernesto ervin esteban esther
    ethan ethel eugene eun eva evan eve evelyn evgeny ewan faisal faith fang fatima fatma fatou
    felicia felipe felix femi feng ferdinand fernanda fernando fiona florence floyd frances
    francesca francesco francis francisco francois frank fred frederick fredrik freja friedrich
    fumio gabor gabriel gabriela gail gareth garrett gary gautam gene genevieve geoffrey george
    georgia gerald geraldine gerard gerhard gilbert gina ginger giorgia giorgos giovanni giulia
    giuseppe gladys glen glenn gloria golda gonzalo goran gordon grace grant greg gregory greta
    gretchen guillaume guillermo gunnar gurpreet gustaf gustavo guy gwendolyn haile hamish hamza
    hana hannah hans hao harold harpreet harriet haruto harvey hassan hazel heather hector heidi
    heike heinrich helen helmut henri henrietta henrik henry herbert herman hilda hillary
    hiroshi holly hong hope horst howard hua huda hugh hugo hui hung huong hussain hussein hye
    hyun ian ibrahim ibrahima ichiro ida ifeoma iga ignacio igor imran indira ines ingrid ira
    irene irina iris isaac isabel isabella isabelle ishaan ismail istvan ivan ivana ivy jacek
    jacinda jack jackie jacob jacqueline jacques jae jair jakub jamal james jamie jan jane
    janelle janet janice jared jaroslaw jason jasper javier jay jean jeanette jeanne jeff
    jeffery jeffrey jennifer jenny jens jensen jeremy jerome jerry jesse jessica jesus ji jia
    jian jill jim jimmy jing jiri jo joan joanna joao joaquin jodi joe joel johan john johnathan
    johnny joko jomo jon jonathan joon jordan jorge jose joseph josephine josh joshua josie joy
    joyce juan juanita judith judy julia julian julie julien juliet julio jun june junichiro
    jurgen justin kai kamala kara karen karim karin karl katarzyna kate katherine kathleen
    kathryn kathy katie kavita kayla kazuo keiko keir keith kelly kemal ken kendra kenji kenneth
    kent kenta kerry kevin khadija khalid kimberly kipchoge kiran kirk klaus kofi konstantin
    konstantinos kristen kristin krzysztof ksenia kuldeep kurt kwame kwesi kyle kyriakos kyung
    lakshmi lan lana lance larry lars laszlo laura lauren laurent laurie lawrence layla lebron
    lech lei leila lena leo leon leona leonard leonardo leroy leslie lester leticia lewis li
    liam lillian lily lin linda lindsey linh lisa liz lloyd logan lola lonnie lorenzo loretta
    lori lorraine louis louise luc luca lucia lucille lucy ludwig luis luiz luke lula luther
    lydia lyle lynn mabel madeleine madison maggie magnus mahathir mahmoud makoto malcolm
    malgorzata mamadou mandy manfred manoj manpreet manuel marc marcelo marcia marco marcus
    marek margaret maria mariam marian mariana marianne marie marilyn mario marissa marjorie
    mark marko markus marsha marshall martha martin marvin mary maryam masayoshi mateo mateusz
    mathieu matteo matthew matthias maureen maurice max maxim maxine maynard meera megan mehmet
    mei melanie meles melinda melissa melvin mercedes meredith merle mette mia michael michal
    micheal michel michelle miguel mikael mike mikhail milan mildred milos milton min ming minh
    minnie miranda miriam mitch mitchell mohamed mohammad mohammed molly monica monika morag
    morris moses moshe moussa muhammad mukesh muriel mustafa myra myron myrtle na nadia nadine
    naftali najib nancy nandan naoko naomi narendra nasser natalia natalie natasha nathalie
    nathan nathaniel neal ned neha neil nell nellie nelson ngozi nguyen niall nicholas nick
    nicola nicolas nicole nigel nikhil nikola nikolai nikos nils nina ning nirmala nkosazana
    noah noam noel noor nora norbert norman novak olaf oleg oleksandr olga olive oliver olivia
    olivier olusegun oluwaseun omar opal orhan orlando oscar oskar otto ousmane owen pablo
    padraig paige pamela paolo pat patricia patrick paul paula pauline paulo pavel pawel pearl
    pedro peggy penny perry pete peter petr petra petro philip philippe phillip phyllis pierre
    pietro pilar ping piotr pooja prabowo pradeep preston priscilla priya qiang quang quentin
    quincy rachel rafael rahul rainer raj rajesh ralph ramesh ramon ramona randall randy rania
    rashid raul ravi ray raymond rebecca recep reed reginald renata rene rex rhonda rhys ricardo
    richard rick ricky rishi rita rob robert roberta roberto robin rocky rodney rodrigo roger
    rohan rohit roland roman ron ronald rong ronnie rosa rosalie rosemary rosie ross roxanne roy
    ruby rudolph rufus rupert russell rusty ruth ryan saad sabine sabrina sachin sadie sakura
    sally salma salman salvador sam samantha samir samira samuel sandeep sandor sandra sandy
    sanjay sanna santiago sara sarah satoshi satya scott sean sebastian sekou selena serena
    serge sergei sergey sergio seth seung shane sharon sheila shelby sheryl shigeru shimon
    shinzo shirley shreya shu siddharth sidney silvia silvio simon simone sinead siobhan sipho
    siti sofia sonia sonja soo sophia sophie spencer stacy stanley stefan stefano stella
    stephane stephanie stephen steven stuart sudeep sue suharto sukarno sundar sung sunil sunita
    suresh susan suu suzanne sven svetlana swati sybil sylvester sylvia sylvie tadesse takashi
    tamara tanvi tanya tao tara tariq taro tatiana ted tendai teresa terry thabo thao theodore
    theresa thi thiago thierry thomas thorsten tiffany tiger tim timothy tina ting tobias toby
    todd tom tomasz tommy tony torsten tracey tracy travis trevor tristan troy tuan tunde tyler
    tzipi uche uhuru umar ursula usain uwe vaclav valentina valerie van vanessa varun velma
    venus vera verna vernon veronica vicki vicky victor victoria vijay vikram viktor vincent
    viola virat virginia vitali vivian vladimir volodymyr walid wallace walter wanda wangari
    wanjiru warren wayne wei wendy wesley wilbur will william willie wilma wilson winifred
    winston wladimir wole wolfgang woo xavier xi xiao xin xue yair yan yang yannis yasmin yemi
    yevgeny ying yitzhak yoko yolanda yong yoshihide yossi young youssef yu yuki yulia yuri
    yusuf yves yvonne zachary zaid zainab zara zeynep zhen zhi zoe zoltan zoran
    """
}
