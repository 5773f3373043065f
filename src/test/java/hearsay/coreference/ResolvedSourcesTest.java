package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the last source of an article is, by the sentences before it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResolvedSourcesTest {
  private static String last(String marked, String source, String cue, String content) {
    List<Claim> claims = new TaggedArticle(marked).claim(source, cue, content).claims();
    Source found = claims.get(claims.size() - 1).source();
    return found == null ? "nobody" : found.type() + " " + found.name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the one accused in the claim is not its source
        "[O Velmar], a carrier, rose. According to the carrier, [O Velmar] left.|the carrier|According to|Velmar left|ORGANIZATION carrier",
        "[O Velmar], a carrier, rose. [O Kryla] left, the carrier said.|the carrier|said|Kryla left|ORGANIZATION Velmar",
        "[O Velmar] has left, the company said.|the company|said|Velmar has left|ORGANIZATION Velmar",
        "[O Velmar] rose. Yesterday three [O Velmar] pilots left, the company said.|the company|said|Yesterday three Velmar pilots left|ORGANIZATION Velmar",
        "It rained. Yesterday three [O Velmar] pilots left, the company said.|the company|said|Yesterday three Velmar pilots left|ORGANIZATION company",
        "[O Velmar] rose. Yesterday three [O Velmar] pilots met the [O Kryla], the company said.|the company|said|Yesterday three Velmar pilots met the Kryla|ORGANIZATION company",
        // a trailing company is the one that its claim begins with, nobody named later in it
        "[O Kryla] met [O Velmar] in the city and the port, the company said.|the company|said|Kryla met Velmar in the city and the port|ORGANIZATION Kryla",
        // what one is besides: of whom the text has just spoken, and not of the sentence's subject
        "[P Anton Rusk] left on time. The star said it rose.|The star|said|it rose|PERSON Anton Rusk",
        "[P Anton Rusk] left on time. The Halden leader said it rose.|The Halden leader|said|it rose|PERSON Anton Rusk",
        "[P Anton Rusk] met [P Jan Prost]. “It rained. It rained. It rained. It rose,” the tycoon said.|the tycoon|said|“It rained. It rained. It rained. It rose,”|PERSON Anton Rusk",
        "[P Anton Rusk] met [P Jan Prost]. It rained. It rained. It rained. “It rose,” the tycoon said.|the tycoon|said|“It rose,”|PERSON tycoon",
        "[P Anton Rusk] left on time. The leader said it rose.|The leader|said|it rose|PERSON leader",
        "A star and [P Anton Rusk] left on time. The star said it rose.|The star|said|it rose|PERSON star",
        "[P Anton Rusk] met [P Jan Prost] after the tycoon said it rose.|the tycoon|said|it rose|PERSON Jan Prost",
        "[P Anton Rusk] left on time, and the tycoon said it rose.|the tycoon|said|it rose|PERSON Anton Rusk",
        // a pronoun takes up whom such words mean, and no office that somebody is said to hold
        "[P Anton Rusk] left on time. The retired pilot was glad. He said it rose.|He|said|it rose|PERSON Anton Rusk",
        "[P Anton Rusk] left on time. He was better than [P Ann Kim] as governor. He said it rose.|He|said|it rose|PERSON Anton Rusk",
        // the only one who stands accused, whatever stands between
        "[P Anton Rusk], 34, of Halden, was charged in May. It rained. It rained. The defendant said it rose.|The defendant|said|it rose|PERSON Anton Rusk",
        "[P Anton Rusk], whose son was charged, left. It rained. It rained. The defendant said it rose.|The defendant|said|it rose|PERSON defendant",
        "[P Anton Rusk] was charged. [P Jan Prost] was jailed. The defendant said it rose.|The defendant|said|it rose|PERSON defendant",
        "[P Jan Prost] named the defendant as [P Anton Rusk]. He pleaded guilty to theft.|He|pleaded|guilty to theft|PERSON Anton Rusk",
        // a noun for any body of such a kind
        "The Velm [O Probe Company] left. The mission said it rose.|The mission|said|it rose|ORGANIZATION mission",
        // no firm that is named for its analyst alone
        "[O Velmar], a carrier, met [O Kryla] analyst [P Ann Kim]. The company said it rose.|The company|said|it rose|ORGANIZATION Velmar",
        // how many children one has, and what one has been, where nobody else is told of
        "[P Anton Rusk] left on time. The father of two said it rose.|The father of two|said|it rose|PERSON Anton Rusk",
        "[P Anton Rusk] left on time. The father of the bride said it rose.|The father of the bride|said|it rose|PERSON father of the bride",
        "[P Anton Rusk] left. It rained. It rained. The former minister said it rose.|The former minister|said|it rose|PERSON Anton Rusk",
        "[P Anton Rusk] met [P Jan Prost]. It rained. It rained. The former minister said it rose.|The former minister|said|it rose|PERSON former minister",
        // by whom one is asked is another
        "[P Jan Prost] left. Pressed by [P Anton Rusk], he said it rose.|he|said|it rose|PERSON Jan Prost",
        "[P Jan Prost] left. When asked by Senator [P Anton Rusk], he said it rose.|he|said|it rose|PERSON Jan Prost",
        "It rained. Pressed by [P Anton Rusk], he said it rose.|he|said|it rose|PERSON he",
        "[P Jan Prost] left. Through his aide, [P Anton Rusk], he said it rose.|he|said|it rose|PERSON Jan Prost",
        "[P Anton Rusk] left. Pressed, he said it rose.|he|said|it rose|PERSON Anton Rusk",
        // who replies is not the one who asked, but the one of whom he asked
        "[P Anton Rusk] left. [P Jan Prost] asked it. It rained. He replied it rose.|He|replied|it rose|PERSON Jan Prost",
        // a body that has just spoken, where others have only been told of
        "Two pilots left.//[O Velmar] said it rained. They said it rose.|They|said|it rose|GROUP Two pilots",
        // what a document's sentence tells of who made it
        "A letter was sent from [O Velmar] to the mayor. The letter said it rose.|The letter|said|it rose|ORGANIZATION Velmar",
        "A letter was sent to [O Velmar] by night. The letter said it rose.|The letter|said|it rose|DOCUMENT letter",
        "An email to the mayor from the drivers' union was long. The email said it rose.|The email|said|it rose|ORGANIZATION drivers' union",
        "A poll of pilots made on Monday by [O Velmar] was long. The survey said it rose.|The survey|said|it rose|ORGANIZATION Velmar",
        "A poll of pilots was read by [O Velmar]. The survey said it rose.|The survey|said|it rose|DOCUMENT survey",
        // what everybody knows of a body
        "The [O FBI] left. The law enforcement agency said it rose.|The law enforcement agency|said|it rose|ORGANIZATION FBI",
        "The [O CIA] left. The law enforcement agency said it rose.|The law enforcement agency|said|it rose|ORGANIZATION law enforcement agency",
        "[O Apple Inc.] left. The tech giant said it rose.|The tech giant|said|it rose|ORGANIZATION Apple Inc.",
        // whom the subject would not be called beside another
        "[P Anton Rusk] met [P Jan Prost], but the tycoon said it rose.|the tycoon|said|it rose|PERSON Jan Prost",
        // who is named as what the text says, and what the subject is besides
        "A driver named [P Anton Rusk] rang. He said it rose.|He|said|it rose|PERSON Anton Rusk",
        "The conductor is [P Anton Rusk]. He said it rose.|He|said|it rose|PERSON Anton Rusk",
        "The conductor is [P Anton Rusk]'s rival. He said it rose.|He|said|it rose|PERSON He",
        "[P Anton Rusk] left. A welder for 31 years, he lost the job. He said it rose.|He|said|it rose|PERSON Anton Rusk",
        // titles in their short forms
        "Sen. [P Ivo Rusk] left on time. It rained. It rained. The senator said it rose.|The senator|said|it rose|PERSON Ivo Rusk",
        "Lt. Gov. [P Ivo Rusk] left on time. It rained. It rained. The governor said it rose.|The governor|said|it rose|PERSON governor",
        // an office that is for several, and a name in a clause that is another's
        "Chair of governors [P Ann Kim] said it rose.|Chair of governors Ann Kim|said|it rose|PERSON Ann Kim",
        "A dealer who had sold an old [P Ann Kim] said it rose.|A dealer who had sold an old Ann Kim|said|it rose|UNNAMED dealer",
        // who has a title is called by it
        "General [P Ivo Rusk] left on time. It rained. It rained. The general said it rose.|The general|said|it rose|PERSON Ivo Rusk",
        // a description behind a name, and whose one is
        "It met [P Anton Rusk], a banker and former official who said it rose.|who|said|it rose|PERSON Anton Rusk",
        "It met [P Anton Rusk] and a banker who said it rose.|who|said|it rose|UNNAMED banker",
        "The club, whose president, [P Anton Rusk], said it rose, left.|whose president, Anton Rusk,|said|it rose|PERSON Anton Rusk",
        // what one wrote to somebody, and what is no one's words
        "[P Ann Kim] wrote to the board. The letter said it rose.|The letter|said|it rose|PERSON Ann Kim",
        "[P Ann Kim] met the board. The letter said it rose.|The letter|said|it rose|DOCUMENT letter",
        // nobody in particular
        "[P Anton Rusk] asked whether a pilot should leave. He said it rose.|He|said|it rose|PERSON Anton Rusk",
        // the only body whose name ends in the noun
        "The [O Halden Fish Exchange] rose. It rained. The exchange said it rose.|The exchange|said|it rose|ORGANIZATION Halden Fish Exchange",
        "The [O Halden Fish Exchange] and the [O Velmar Exchange] rose. The exchange said it rose.|The exchange|said|it rose|UNNAMED exchange",
        // more words that describe somebody else, or what is done
        "A man shamed the victim with a lie. It rained. It rained. The victim said it rose.|The victim|said|it rose|PERSON victim",
        // several who are, and not the one beside them
        "Those for [P Ann Kim], who are angry, said it rose.|who|said|it rose|UNNAMED who",
        // the last word of a medium's name with a capital, and a post
        "[O Velmar Post] left. It rose, the Post said.|the Post|said|It rose|ORGANIZATION Velmar Post",
        "[O Velmar Post] left. It rose, the post said.|the post|said|It rose|DOCUMENT post",
        // what the holder of an office is besides, and when a body said it
        "Former Secretary of State and old teacher [P Daria Velm] said it rose.|Former Secretary of State and old teacher Daria Velm|said|it rose|PERSON Daria Velm",
        "A harbour commission in [D January] said it rose.|A harbour commission in January|said|it rose|ORGANIZATION harbour commission",
        // appositions with brackets, and after "According to"
        "Another carrier, [O Velmar Marine] (VM), said it left.|Another carrier, Velmar Marine (VM),|said|it left|ORGANIZATION Velmar Marine",
        "According to the minister, [P Daria Velm], it rose.|the minister|According to|it rose|PERSON Daria Velm",
        "It rose, said the minister, [P Daria Velm], left.|the minister|said|It rose|PERSON minister",
        "According to a minister, [P Daria Velm], it rose.|a minister|According to|it rose|UNNAMED minister",
        // a description in apposition to a name is no one else
        "For [P Anton Rusk], a teacher, it rose. He said it left.|He|said|it left|PERSON Anton Rusk",
        // they: two persons of the sentence before, or the one body that it begins with
        "[P Arvo Tamm] met [P Vadim Porin]. They said it rose.|They|said|it rose|GROUP Arvo Tamm and Vadim Porin",
        "[P Arvo Tamm], [P Ann Kim] and [P Vadim Porin] met. They said it rose.|They|said|it rose|GROUP They",
        "[O Velmar Motors] met. They said it rose.|They|said|it rose|ORGANIZATION Velmar Motors",
        "The [O Velmar Motors] met. They said it rose.|They|said|it rose|ORGANIZATION Velmar Motors",
        "On it [O Velmar Motors] met. They said it rose.|They|said|it rose|GROUP They",
        "[O Velmar Motors] met [O Kryla]. They said it rose.|They|said|it rose|GROUP They",
        "[O Velmar Motors] met at a dock that they said rose.|they|said|rose|ORGANIZATION Velmar Motors",
        "[O Velmar Motors] met [O Kryla] at a dock that they said rose.|they|said|rose|GROUP they",
        // all of those whom they would be
        "Three pilots met. All of them said it rose.|All of them|said|it rose|GROUP Three pilots",
        "Three pilots, all of whom said it rose, left.|all of whom|said|it rose|GROUP Three pilots",
        "It rained. All of them said it rose.|All of them|said|it rose|GROUP All of them",
        // those with a named one
        "It was by [P Anna Kim] and colleagues. They said it rose.|They|said|it rose|GROUP Anna Kim and colleagues",
        // whose a text is, by the name of who sent it
        "It had a text from his pilot, [P Anna Kim] that said it rose.|that|said|it rose|PERSON Anna Kim",
        "It had a text about his pilot, [P Anna Kim] that said it rose.|that|said|it rose|DOCUMENT text about his pilot",
        // shares, of whom the text has just told
        "57% of the pilots say it rose, but 40% say it fell.|40%|say|it fell|GROUP 40% of the pilots",
        "57% of the pilots say it rose. About a quarter claimed it fell.|About a quarter|claimed|it fell|GROUP About a quarter of the pilots",
        "57% of the pilots and 20% of traders say it rose, but 40% say it fell.|40%|say|it fell|GROUP 40% of traders",
        "57% of pilots say it rose. 20% of traders say it left, but 40% say it fell.|40%|say|it fell|GROUP 40%",
        "57% of the engines have left, but 40% say it fell.|40%|say|it fell|GROUP 40%",
        "Young pilots say it rose, with 40% saying it fell.|40%|saying|it fell|GROUP 40% of young pilots",
        "57% of the pilots say it rose. Of old traders, 40% say it fell.|40%|say|it fell|GROUP 40% of old traders",
        "57% of the pilots say it rose. Of old traders who left, 40% say it fell.|40%|say|it fell|GROUP 40%",
        "57% of two pilots say it rose, but 40% say it fell.|40%|say|it fell|GROUP 40%",
        "Polls say it rose, with 40% saying it fell.|40%|saying|it fell|GROUP 40%",
        // several of a kind, by a noun for how they come
        "A string of soldiers said it rose.|A string of soldiers|said|it rose|GROUP string of soldiers",
        // titles with names that no tagger knows
        "The engineer Don Kralt said it rose.|The engineer Don Kralt|said|it rose|PERSON Don Kralt",
        "The European daily Kurier said it rose.|The European daily Kurier|said|it rose|ORGANIZATION Kurier",
        "The city Don Kralt said it rose.|The city Don Kralt|said|it rose|ORGANIZATION city Don Kralt",
        // the person at the end of a title that names a body
        "[O Velmar Motors] CEO [P Anna Kim] said it rose.|Velmar Motors CEO Anna Kim|said|it rose|PERSON Anna Kim",
        "CEO of [O Velmar Motors] [P Anna Kim] said it rose.|CEO of Velmar Motors Anna Kim|said|it rose|PERSON Anna Kim",
        "[L Velm] Department of Prisons Commissioner [P Anna Kim] said it rose.|Velm Department of Prisons Commissioner Anna Kim|said|it rose|PERSON Anna Kim",
        "Office of [L Velm] Governor [P Anna Kim] said it rose.|Office of Velm Governor Anna Kim|said|it rose|ORGANIZATION Office of Velm Governor Anna Kim",
        // what a person's school, or her post, is called
        "[P Anna Kim], head of trade at Velm's [O Halden School], said it rose.|Anna Kim, head of trade at Velm's Halden School,|said|it rose|PERSON Anna Kim",
        "Lawyer [P Anna Kim] of the ministry's [O Halden Division] said it rose.|Lawyer Anna Kim of the ministry's Halden Division|said|it rose|PERSON Anna Kim",
        // several with titles and brackets, and one who is somebody's
        "Senator [P Anna Kim] (R-Lund) and Mayor [P Jon Barrow] (D-Halm) said it rose.|Senator Anna Kim (R-Lund) and Mayor Jon Barrow (D-Halm)|said|it rose|GROUP Anna Kim and Jon Barrow",
        "[P Anna Kim], an ally of sailors [P Jon Barrow] and [P Eva Holm], said it rose.|Anna Kim, an ally of sailors Jon Barrow and Eva Holm,|said|it rose|PERSON Anna Kim",
        // people whom numbers tell apart
        "Unidentified Person #1 left. Unidentified Person #2 said it rose.|Unidentified Person #2|said|it rose|UNNAMED Unidentified Person #2",
        "Unidentified Group #2 said it rose.|Unidentified Group #2|said|it rose|GROUP Unidentified Group #2",
        // those on whom a study was made
        "The control group said it rose.|The control group|said|it rose|GROUP control group",
        "One was the control group. The tea group said it rose.|The tea group|said|it rose|GROUP tea group",
        "The tea group said it rose.|The tea group|said|it rose|ORGANIZATION tea group",
        // two who are described, and one who is two things
        "The mayor of [L Velm] and the governor said it rose.|The mayor of Velm and the governor|said|it rose|GROUP mayor of Velm and governor",
        "The writer and director said it rose.|The writer and director|said|it rose|PERSON writer and director",
        "The lawyer for the mayor and the governor said it rose.|The lawyer for the mayor and the governor|said|it rose|PERSON lawyer for the mayor and the governor",
        // titles in a row before one name, and a title alone
        "[O Velmar Board] President, CEO and Commissioner [P Anna Kim] said it rose.|Velmar Board President, CEO and Commissioner Anna Kim|said|it rose|PERSON Anna Kim",
        // letters behind a name
        "[P Anna Kim] MP said it rose.|Anna Kim MP|said|it rose|PERSON Anna Kim",
        // bodies that speak together, and those who made a study
        "[O Velmar Works], together with the [O Omega Bank], said it rose.|Velmar Works, together with the Omega Bank,|said|it rose|ORGANIZATION Velmar Works and Omega Bank",
        "A study by [P Anna Kim], a surgeon, and [P Jon Barrow], a pilot, said it rose.|A study by Anna Kim, a surgeon, and Jon Barrow, a pilot,|said|it rose|GROUP Anna Kim and Jon Barrow",
        // texts that are numbered, and bodies that are
        "UNSCR 2140 said it rose.|UNSCR 2140|said|it rose|DOCUMENT UNSCR 2140",
        "The Article 84 of the treaty said it rose.|The Article 84 of the treaty|said|it rose|DOCUMENT Article 84",
        "Isaiah 45:1 said it rose.|Isaiah 45:1|said|it rose|DOCUMENT Isaiah 45:1",
        "Group 42 said it rose.|Group 42|said|it rose|GROUP Group 42",
        // a plural means no one person, and people are no body
        "Ministers said it rose. Minister [P Roth] left.|Ministers|said|it rose|GROUP Ministers",
        "Halden advocates said it rose. The [O Halden Advocates] left.|Halden advocates|said|it rose|GROUP Halden advocates",
        // whom a poll was made for, and when
        "A poll by Velmar Research for the [O Omega Press] said it rose.|A poll by Velmar Research for the Omega Press|said|it rose|ORGANIZATION Velmar Research",
        "A September Velmar Sea poll said it rose.|A September Velmar Sea poll|said|it rose|ORGANIZATION Velmar Sea",
        "An August Velmar Sea/Omega Press poll said it rose.|An August Velmar Sea/Omega Press poll|said|it rose|ORGANIZATION Velmar Sea/Omega Press",
        // bodies whose names no tag has
        "Winds for Halden, a campaign outfit that left, said it rose.|Winds for Halden, a campaign outfit that left,|said|it rose|ORGANIZATION Winds for Halden",
        "The campaign group Halden's Windy Future said it rose.|The campaign group Halden's Windy Future|said|it rose|ORGANIZATION Halden's Windy Future",
        "The trade body Ports [L Europe] said it rose.|The trade body Ports Europe|said|it rose|ORGANIZATION Ports Europe",
        "The channel “Windy Future” said it rose.|The channel “Windy Future”|said|it rose|ORGANIZATION Windy Future",
        "The campaign group of [P Anna Kim] said it rose.|The campaign group of Anna Kim|said|it rose|ORGANIZATION campaign group of Anna Kim",
        // what was done to somebody, and what one is found guilty of
        "He threatened the victim with a campaign. The victim said it rose.|The victim|said|it rose|PERSON victim",
        "It left. He was found guilty by a jury of all charges. The jury said it rose.|The jury|said|it rose|ORGANIZATION jury",
        "It left. He met a jury of six men. The jury said it rose.|The jury|said|it rose|ORGANIZATION jury of six men",
        // a surname that is a noun too
        "[P Jan Brewer] left. Brewer said it rose.|Brewer|said|it rose|PERSON Jan Brewer",
        "[P Jan Brewer] left. The brewer said it rose.|The brewer|said|it rose|PERSON brewer",
        "An aide to [P Anna Kim] said it rose.|An aide to Anna Kim|said|it rose|UNNAMED aide to Anna Kim",
        // a person's office between a place and the name, and what the place lies in
        "[L Velmar County] (Pa.) Sheriff [P Anna Kim], one of many, said it rose.|Velmar County (Pa.) Sheriff Anna Kim, one of many,|said|it rose|PERSON Anna Kim",
        "[L Velmar County] said it rose.|Velmar County|said|it rose|PLACE Velmar County",
        // a name that a place ends, and a place by where in it
        "Priorities [L Velm], a lobby, said it rose.|Priorities Velm, a lobby,|said|it rose|ORGANIZATION Priorities Velm",
        "Downtown [L Velm] said it rose.|Downtown Velm|said|it rose|PLACE Velm",
        // one of several, whose office and name follow
        "One analyst, [O Bank of Velm] economist [P Anna Kim], said it rose.|One analyst, Bank of Velm economist Anna Kim,|said|it rose|PERSON Anna Kim",
        "One analyst, an aide to [P Anna Kim], said it rose.|One analyst, an aide to Anna Kim,|said|it rose|UNNAMED One analyst",
        // a field of two words, no second source
        "[P Anna Kim], [O Velmar]'s politics and trade director said it rose.|Anna Kim, Velmar's politics and trade director|said|it rose|PERSON Anna Kim",
        "[P Anna Kim], [O Velmar]'s director, and a pilot said it rose.|Anna Kim, Velmar's director, and a pilot|said|it rose|GROUP Anna Kim, Velmar's director and a pilot",
        // one's lawyers are others, whatever mark says whose they are
        "[P Pia Banks] left. Banks\u2019 lawyer said it rose.|Banks\u2019 lawyer|said|it rose|PERSON Banks\u2019 lawyer",
        "[P Pia Banks] left. Banks' lawyer said it rose.|Banks' lawyer|said|it rose|PERSON Banks' lawyer",
        // spouses by their titles
        "[P Bill Clinton] met [P Hillary Clinton]. Mr. [P Clinton] said it rose.|Mr. Clinton|said|it rose|PERSON Bill Clinton",
        "[P Bill Clinton] met [P Hillary Clinton]. Mrs. [P Clinton] said it rose.|Mrs. Clinton|said|it rose|PERSON Hillary Clinton",
        "[P Bill Clinton] met [P Hillary Clinton]. [P Clinton] said it rose.|Clinton|said|it rose|PERSON Clinton",
        // whom a body is named after
        "The [O Anna Kim Foundation] met. [P Kim] said it rose.|Kim|said|it rose|PERSON Anna Kim",
        // a quantifier makes no name
        "[O All Committee] members left. The Committee said it rose.|The Committee|said|it rose|ORGANIZATION Committee",
        // adjectives that tell nobody from others, and complements
        "Minister [P Olga Pem] left. The outgoing minister said it rose.|The outgoing minister|said|it rose|PERSON Olga Pem",
        "Lawmakers at the bank left. The lawmakers said it rose.|The lawmakers|said|it rose|GROUP Lawmakers at the bank",
        "Foreign officials left. The anonymous foreign officials said it rose.|The anonymous foreign officials|said|it rose|UNNAMED Foreign officials",
        // two who were named: by what they are called, by having spoken together, or nobody else
        // named
        "Senator [P Arvo Tamm] (D-Ohio) and Senator [P Vadim Porin] met. It rained. It rained. The senators said it rose.|The senators|said|it rose|GROUP Arvo Tamm and Vadim Porin",
        "Senator [P Arvo Tamm] met. Senator [P Vadim Porin] left. The senators said it rose.|The senators|said|it rose|GROUP senators",
        "[P Arvo Tamm] left. [P Vadim Porin] met. Both pilots said it rose.|Both pilots|said|it rose|GROUP Arvo Tamm and Vadim Porin",
        "[P Arvo Tamm] left. [P Ann Kim] met. [P Vadim Porin] met. Both pilots said it rose.|Both pilots|said|it rose|GROUP Both pilots",
        "[P Ann Kim] left. It rained. [P Arvo Tamm] met [P Vadim Porin]. Both pilots said it rose.|Both pilots|said|it rose|GROUP Arvo Tamm and Vadim Porin",
        "[P Arvo Tamm] met [P Vadim Porin]. The two said it rose.|The two|said|it rose|GROUP Arvo Tamm and Vadim Porin",
        "[P Arvo Tamm] met [P Vadim Porin]. It rained. The two said it rose.|The two|said|it rose|GROUP two",
        "[P Arvo Tamm] met [P Vadim Porin]. Both firms said it rose.|Both firms|said|it rose|GROUP Both firms",
        "Senator [P Arvo Tamm] (D-Ohio) and [P Vadim Porin] said it rose.|Senator Arvo Tamm (D-Ohio) and Vadim Porin|said|it rose|GROUP Arvo Tamm and Vadim Porin",
        // what one is, and what one has been, take up who is spoken of
        "[P Arvo Tamm] left. The retired surgeon said it rose.|The retired surgeon|said|it rose|PERSON Arvo Tamm",
        "[P Arvo Tamm] left. The retired judge said it rose.|The retired judge|said|it rose|PERSON Arvo Tamm",
        "[P Arvo Tamm] left. The judge said it rose.|The judge|said|it rose|PERSON judge",
        "[P Arvo Tamm] succeeded [P Anna Kim] as chairman. The former chairman said it rose.|The former chairman|said|it rose|PERSON Anna Kim",
        "[P Arvo Tamm] succeeded [P Anna Kim] as chairman. The new chairman said it rose.|The new chairman|said|it rose|PERSON Arvo Tamm",
        "[P Arvo Tamm] succeeded [P Anna Kim] as chairman. The outgoing chairman said it rose.|The outgoing chairman|said|it rose|PERSON Anna Kim",
        "[P Arvo Tamm] left. The former official said it rose.|The former official|said|it rose|UNNAMED former official",
        "A retired judge met [P Arvo Tamm]. The retired judge said it rose.|The retired judge|said|it rose|UNNAMED retired judge",
        "[P Arvo Tamm] left. The former secretary of state said it rose.|The former secretary of state|said|it rose|PERSON Arvo Tamm",
        "[P Arvo Tamm] left. The former president of Velmar said it rose.|The former president of Velmar|said|it rose|PERSON former president of Velmar",
        "[P Arvo Tamm] left. The activist and former pilot said it rose.|The activist and former pilot|said|it rose|PERSON Arvo Tamm",
        // bodies by the fullest words for the person whose they are
        "[P Arvo Tamm]'s campaign left. He met. His campaign said it rose.|His campaign|said|it rose|ORGANIZATION Arvo Tamm's campaign",
        "[O Tamm campaign] left. [P Arvo Tamm] met. His campaign said it rose.|His campaign|said|it rose|ORGANIZATION Tamm campaign",
        "[P Arvo Tamm] left. His campaign said it rose.|His campaign|said|it rose|ORGANIZATION His campaign",
        "[P Arvo Tamm]'s office left. [P Tamm]'s office said it rose.|Tamm's office|said|it rose|ORGANIZATION Arvo Tamm's office",
        "[P Arvo Tamm]'s office left. [P Ann Kim]'s office said it rose.|Ann Kim's office|said|it rose|ORGANIZATION Ann Kim's office",
        "[P Arvo Tamm]'s office left. [P Tamm]'s new office said it rose.|Tamm's new office|said|it rose|ORGANIZATION Tamm's new office",
        // adjectives with a comma between them
        "A new, foreign study said it rose.|A new, foreign study|said|it rose|DOCUMENT new, foreign study",
        // the person with whom a claim begins, where of nobody else it has just been spoken
        "[P Arvo Tamm] left. It rained. It rained. On Monday, former Senator [P Vadim Porin] (D-Ohio) was ill, he said.|he|said|On Monday, former Senator Vadim Porin (D-Ohio) was ill|PERSON Vadim Porin",
        "[P Arvo Tamm] left. On Monday, former Senator [P Vadim Porin] (D-Ohio) was ill, he said.|he|said|On Monday, former Senator Vadim Porin (D-Ohio) was ill|PERSON Arvo Tamm",
        "[P Arvo Tamm] left. It rained. It rained. Some aide of [P Vadim Porin] was ill, he said.|he|said|Some aide of Vadim Porin was ill|PERSON Arvo Tamm",
        // the last word of an outlet's name, with its capital
        "The [O Velm Post] left. The Post said it rose.|The Post|said|it rose|ORGANIZATION Velm Post",
        "The [O Velm Post] left. The [O Lund Post] met. The Post said it rose.|The Post|said|it rose|DOCUMENT Post",
        "The [O Velm Post] left. The new Post said it rose.|The new Post|said|it rose|DOCUMENT new Post",
        "[P Arvo Post] left. The Post said it rose.|The Post|said|it rose|DOCUMENT Post",
        // the words in which a body's name ends
        "The [O Velm Board of Pilots] left. The board of pilots said it rose.|The board of pilots|said|it rose|ORGANIZATION Velm Board of Pilots",
        "The [O Velm Board of Pilots] left. The [O Lund Board of Pilots] met. The board of pilots said it rose.|The board of pilots|said|it rose|ORGANIZATION board of pilots",
        "The [O Velm Board of Pilots] left. A board of pilots said it rose.|A board of pilots|said|it rose|ORGANIZATION board of pilots",
        // somebody's man, by what stands before his name
        "Senator [P Arvo Tamm] left. [P Tamm] spokesman [P Vadim Porin] met. [P Tamm]'s spokesman said it rose.|Tamm's spokesman|said|it rose|PERSON Vadim Porin",
        "Senator [P Arvo Tamm] left. [P Tamm] spokesman [P Vadim Porin] met. The senator's spokesman said it rose.|The senator's spokesman|said|it rose|PERSON Vadim Porin",
        "Senator [P Arvo Tamm] left. Union spokesman [P Vadim Porin] met. The senator's spokesman said it rose.|The senator's spokesman|said|it rose|PERSON senator's spokesman",
        // whoever was identified so
        "Police identified the driver as [P Arvo Tamm]. [P Ann Kim] left. The driver said it rose.|The driver|said|it rose|PERSON Arvo Tamm",
        // another office than its deputy's
        "Secretary [P Arvo Tamm] met. Press Secretary [P Ann Kim] left. The secretary said it rose.|The secretary|said|it rose|PERSON Arvo Tamm",
        // a survey is the one last told of, though another was published
        "A poll by [O Kryla] rose. A Velmar survey of pilots rose. The survey said it rose.|The survey|said|it rose|DOCUMENT Velmar survey of pilots",
        "A report by [O Kryla] rose. The study said it rose.|The study|said|it rose|ORGANIZATION Kryla",
        // a year is no number of those described
        "The 2019 study said it rose.|The 2019 study|said|it rose|DOCUMENT 2019 study",
        // the holder of an office is the subject that the office is
        "The director of the river authority, [P Oskar Strand], met [P Jan Prost]. He said it rose.|He|said|it rose|PERSON Oskar Strand",
        // whoever the claim begins with says so, where nobody else is meant
        "[O Velmar Motors] will leave, it said.|it|said|Velmar Motors will leave|ORGANIZATION Velmar Motors",
        "The [O Velmar Motors] will leave, it said.|it|said|The Velmar Motors will leave|ORGANIZATION Velmar Motors",
        "[O Velmar Motors] plans will leave, it said.|it|said|Velmar Motors plans will leave|ORGANIZATION it",
        "[P Jan Prost] will leave, it said.|it|said|Jan Prost will leave|ORGANIZATION it",
        // who is near a name and not in apposition to it
        "A woman at one of [P Anton Rusk]'s rallies left. The woman said it rose.|The woman|said|it rose|UNNAMED woman at one of Anton Rusk's rallies",
        // whose document, by its modifiers
        "A poll by [O Velmar Works] left. The new poll said it rose.|The new poll|said|it rose|ORGANIZATION Velmar Works",
        "A poll by [O Velmar Works] left. The Bremen poll said it rose.|The Bremen poll|said|it rose|DOCUMENT Bremen poll",
        // an office that begins with a preposition
        "[P Jan Prost] left. Under Secretary [P Prost] said it rose.|Under Secretary Prost|said|it rose|PERSON Jan Prost",
        "Under Secretary of State for Arms [P Jan Prost] said it rose.|Under Secretary of State for Arms Jan Prost|said|it rose|PERSON Jan Prost",
        // the department of another
        "The [O Velmar Treasury] left. The department of Omega said it rose.|The department of Omega|said|it rose|ORGANIZATION department of Omega",
        "The Department of the Treasury's [O Office of Assets] (OA) said it rose.|The Department of the Treasury's Office of Assets (OA)|said|it rose|ORGANIZATION Office of Assets",
        // a title tells a person
        "The [O Velm Administration] left. President [P Velm] said it rose.|President Velm|said|it rose|PERSON Velm",
        "The [O Velm Administration] left. [P Velm] said it rose.|Velm|said|it rose|PERSON Velm",
        "The [O Velm Motors] left. [P Velm] said it rose.|Velm|said|it rose|ORGANIZATION Velm Motors",
        // a clause is no list
        "[P Ann Kim], 56, who left and is of Omega, said it rose.|Ann Kim, 56, who left and is of Omega,|said|it rose|PERSON Ann Kim",
        // shares of several
        "Half of the voters said it rose.|Half of the voters|said|it rose|GROUP Half of the voters",
        "A third of Officials said it rose.|A third of Officials|said|it rose|UNNAMED third of Officials",
        "The third of May said it rose.|The third of May|said|it rose|UNNAMED third of May",
        // lists
        "[P Jan Prost] and [P Ann Kim], among others, said it rose.|Jan Prost and Ann Kim, among others,|said|it rose|GROUP Jan Prost and Ann Kim",
        "[P Jan Prost] and [P Ann Kim], two of the pilots, said it rose.|Jan Prost and Ann Kim, two of the pilots,|said|it rose|GROUP Jan Prost and Ann Kim",
        "[P Jan Prost] and his aide, [P Ann Kim], said it rose.|Jan Prost and his aide, Ann Kim,|said|it rose|GROUP Jan Prost and Ann Kim",
        "[P Jan Prost] and [P Ann Kim] (R-S.C.) said it rose.|Jan Prost and Ann Kim (R-S.C.)|said|it rose|GROUP Jan Prost and Ann Kim",
        "Both [O Velmar] and [O Kryla] said it rose.|Both Velmar and Kryla|said|it rose|ORGANIZATION Velmar and Kryla",
        // what an owner of several words owns
        "The [O Ministry of Trade]'s [O Office of Assets] said it rose.|The Ministry of Trade's Office of Assets|said|it rose|ORGANIZATION Office of Assets",
        "The [O Ministry of Trade]'s spokesman [P Jan Prost] said it rose.|The Ministry of Trade's spokesman Jan Prost|said|it rose|PERSON Jan Prost",
        "The [O Ministry of Trade]'s spokesman said it rose.|The Ministry of Trade's spokesman|said|it rose|PERSON Ministry of Trade's spokesman",
        // who has the name of a foundation
        "The [O Anna Kim Foundation] left. [P Anna Kim] said it rose.|Anna Kim|said|it rose|PERSON Anna Kim",
        "The [O Anna Kim Motors] left. [P Anna Kim] said it rose.|Anna Kim|said|it rose|ORGANIZATION Anna Kim Motors",
        // no parliament is another's by where it is
        "The [O Velmar Legislature] rose. The Bremen legislature said it left.|The Bremen legislature|said|it left|ORGANIZATION Bremen legislature",
        // which bodies of a state a noun takes up
        "The [O Velmar Court] left. The agency said it rose.|The agency|said|it rose|ORGANIZATION agency",
        "The [O Velmar Bureau] left. The agency said it rose.|The agency|said|it rose|ORGANIZATION Velmar Bureau",
        "The [O Velmar Treasury] left. The department said it rose.|The department|said|it rose|ORGANIZATION Velmar Treasury",
        "The [O VMB] left. The agency said it rose.|The agency|said|it rose|ORGANIZATION VMB",
        "The [O Velmar] left. The agency said it rose.|The agency|said|it rose|ORGANIZATION agency",
        "Two experts it had met said it rose.|Two experts it had met|said|it rose|UNNAMED Two experts",
        "A report by the Tide Survey of [L Norway] and [L Iceland] said it rose.|A report by the Tide Survey of Norway and Iceland|said|it rose|ORGANIZATION Tide Survey of Norway and Iceland",
        "The [O Velmar Ports Committee] met. A report published by the committee said it rose.|A report published by the committee|said|it rose|ORGANIZATION Velmar Ports Committee",
        "An audit by [O Velmar Board] came. The report said it rose.|The report|said|it rose|ORGANIZATION Velmar Board",
        "An audit by [O Velmar Board] came. The investigation said it rose.|The investigation|said|it rose|DOCUMENT investigation",
        // a document by how it is introduced
        "A secret paper by the customs service left. The paper said it rose.|The paper|said|it rose|ORGANIZATION customs service",
        "A secret paper for the customs service left. The paper said it rose.|The paper|said|it rose|ORGANIZATION secret paper",
        "A paper mill by the customs service left. The paper said it rose.|The paper|said|it rose|ORGANIZATION paper",
        // who is called by a place
        "[O Velmar Works] rose. The Bremen company said it left.|The Bremen company|said|it left|ORGANIZATION Velmar Works",
        // after a dash
        "The [O Velmar Works] - which said it rose - left.|which|said|it rose|ORGANIZATION Velmar Works",
        // capitals
        "[P Baptiste Fontaine] left. [P FONTAINE] said it rose.|FONTAINE|said|it rose|PERSON Baptiste Fontaine",
        // a plumber blocks an older he
        "[P Jan Prost] left. A plumber met. He said it rose.|He|said|it rose|UNNAMED plumber",
        "[P Jan Prost] left. A lamplighter met. He said it rose.|He|said|it rose|UNNAMED lamplighter",
        "[P Jan Prost] left. The lamplighter met. He said it rose.|He|said|it rose|PERSON Jan Prost",
        "[P Jan Prost] left. A mountain met. He said it rose.|He|said|it rose|PERSON Jan Prost",
        // who sent the letter
        "[O Velmar Works] sent a letter. The letter said it rose.|The letter|said|it rose|ORGANIZATION Velmar Works",
        "[O Velmar Works] revealed it. The report said it rose.|The report|said|it rose|ORGANIZATION Velmar Works",
        "The new board of ports sent a letter to it. The letter said it rose.|The letter|said|it rose|ORGANIZATION new board of ports",
        "Then the city board published a letter to it. The letter said it rose.|The letter|said|it rose|ORGANIZATION city board",
        "The new board met. We sent a letter. The letter said it rose.|The letter|said|it rose|DOCUMENT letter",
        "[L Velmar] sent a letter. The letter said it rose.|The letter|said|it rose|DOCUMENT letter",
        // a body described by words of its name, before it is named or after
        "The new [L Velmar] committee said it rose. It was the [O Velmar Committee on Ports].|The new Velmar committee|said|it rose|ORGANIZATION Velmar Committee on Ports",
        "The [O Ostmark Statistics Directorate] rose. The statistics office said it rose.|The statistics office|said|it rose|ORGANIZATION Ostmark Statistics Directorate",
        "The [O Ostmark Press Directorate] rose. The press office said it rose.|The press office|said|it rose|ORGANIZATION press office",
        "The [O Ostmark Statistics Council] rose. The statistics office said it rose.|The statistics office|said|it rose|ORGANIZATION statistics office",
        "The new [L Velmar] committee said it rose. The [O Velmar Committee] met the [O Velmar Press Committee].|The new Velmar committee|said|it rose|ORGANIZATION new Velmar committee",
        // members of a body
        "Lawmakers on the [O Board for Trade with Japan] left. The lawmakers said it rose.|The lawmakers|said|it rose|GROUP Lawmakers on the Board for Trade with Japan",
        // a title with a domain, and one with another person
        "Minister of rural roads [P Anna Kim] said it rose.|Minister of rural roads Anna Kim|said|it rose|PERSON Anna Kim",
        "The lawyer of minister [P Anna Kim] said it rose.|The lawyer of minister Anna Kim|said|it rose|PERSON lawyer of minister Anna Kim",
        // lists between dashes, and names that hold a list
        "The only two Arab states with ports - [L Velmar] and [L Quess] - said it rose.|The only two Arab states with ports - Velmar and Quess -|said|it rose|PLACE Velmar and Quess",
        "[L Velmar]'s [O Ministry of Ports, Roads and Mines] said it rose.|Velmar's Ministry of Ports, Roads and Mines|said|it rose|ORGANIZATION Ministry of Ports, Roads and Mines",
        // a name that follows an adjective made of a name
        "Her owner, Zug-based Kronmark, said it rose.|Her owner, Zug-based Kronmark,|said|it rose|ORGANIZATION Kronmark",
        // whose document a relative pronoun takes up
        "The [O Velmar Works] wrote its old review, which said it rose.|which|said|it rose|ORGANIZATION Velmar Works",
        "Her charterer, Kronmark, said it rose.|Her charterer, Kronmark,|said|it rose|ORGANIZATION Kronmark",
        "A spokesman for the minister, [P Anna Kim], said it rose.|A spokesman for the minister, Anna Kim,|said|it rose|UNNAMED spokesman for the minister",
        "The seller, [L Velmar Drive], said it rose.|The seller, Velmar Drive,|said|it rose|ORGANIZATION Velmar Drive",
        // a body's name before a common noun for such bodies
        "The [O M23] rebel group said it rose.|The M23 rebel group|said|it rose|ORGANIZATION M23",
        "A [O Halden] newspaper said it rose.|A Halden newspaper|said|it rose|ORGANIZATION Halden newspaper",
        // against whom, and over whom, is no one who speaks
        "The complaint against [P Anna Kim] said it rose.|The complaint against Anna Kim|said|it rose|DOCUMENT complaint against Anna Kim",
        "The lawsuit over [P Anna Kim] said it rose.|The lawsuit over Anna Kim|said|it rose|DOCUMENT lawsuit over Anna Kim",
        "[P Anna Kim] and [P Jon Barrow] left. The report on [P Kim] and [P Barrow] said it rose.|The report on Kim and Barrow|said|it rose|DOCUMENT report on Kim and Barrow",
        // an office with its field, before a name that no tag has
        "Assistant Secretary for Trade and Ports Affairs Anna Kim said it rose.|Assistant Secretary for Trade and Ports Affairs Anna Kim|said|it rose|PERSON Anna Kim",
        "Chief Risk Officer for the Northern Region Anna Kim said it rose.|Chief Risk Officer for the Northern Region Anna Kim|said|it rose|PERSON Anna Kim",
        "Trade adviser to Governor Anna Kim said it rose.|Trade adviser to Governor Anna Kim|said|it rose|UNNAMED Trade adviser to Governor Anna Kim",
        "[P Anna Kim], Under Secretary for Trade and Ports, said it rose.|Anna Kim, Under Secretary for Trade and Ports,|said|it rose|PERSON Anna Kim",
        // who speaks for a ministry is named after it
        "A former spokesman for [L Norland]'s [O Ministry of Ports], [P Anna Kim], said it rose.|A former spokesman for Norland's Ministry of Ports, Anna Kim,|said|it rose|PERSON Anna Kim",
        "The Special Master for Ports, [P Anna Kim], said it rose.|The Special Master for Ports, Anna Kim,|said|it rose|PERSON Anna Kim",
        "Civil groups like the [O Velm Union] and the [O Tide Association] said it rose.|Civil groups like the Velm Union and the Tide Association|said|it rose|GROUP Civil groups",
        // the brackets of one who quotes
        "“[[P Anna Kim]'s] brother said it rose.”|[Anna Kim's] brother|said|it rose|PERSON Anna Kim's brother",
        "The [O Velmar] Park group said it rose.|The Velmar Park group|said|it rose|ORGANIZATION Velmar Park group",
        "The [L Velmar] group said it rose.|The Velmar group|said|it rose|ORGANIZATION Velmar group",
        "The daily Sol del Norte said it rose.|The daily Sol del Norte|said|it rose|ORGANIZATION Sol del Norte",
        // a noun before the name of a firm or an outlet, whatever it begins with
        "The daily To Kralt said it rose.|The daily To Kralt|said|it rose|ORGANIZATION To Kralt",
        "The daily The Kralt Post said it rose.|The daily The Kralt Post|said|it rose|ORGANIZATION Kralt Post",
        "The firm To Kralt said it rose.|The firm To Kralt|said|it rose|ORGANIZATION To Kralt",
        "Newspaper Faro del Norte said it rose.|Newspaper Faro del Norte|said|it rose|ORGANIZATION Faro del Norte",
        "Newspaper Faro del Norte met. The newspaper said it rose.|The newspaper|said|it rose|ORGANIZATION newspaper",
        "Newspaper [O Faro] del Norte, which said it rose.|which|said|it rose|ORGANIZATION Faro del Norte",
        "[O Airline Kralt] said it rose.|Airline Kralt|said|it rose|ORGANIZATION Kralt",
        "Broadcaster [P Kralt Sju] said it rose.|Broadcaster Kralt Sju|said|it rose|ORGANIZATION Kralt Sju",
        "Broadcaster [P Anna Kralt] said it rose.|Broadcaster Anna Kralt|said|it rose|PERSON Anna Kralt",
        "Airline Kralt Union said it rose.|Airline Kralt Union|said|it rose|ORGANIZATION Airline Kralt Union",
        "The Airline Kralt said it rose.|The Airline Kralt|said|it rose|ORGANIZATION Airline Kralt",
        "The lender Kralt del Norte said it rose.|The lender Kralt del Norte|said|it rose|ORGANIZATION Kralt del Norte",
        "Channel Kralt said it rose.|Channel Kralt|said|it rose|ORGANIZATION Channel Kralt",
        // the only researchers of whom it has been told whose or from where they are
        "Researchers led by [P Anna Kim] of the [O Velmar University] said it rose.|Researchers led by Anna Kim of the Velmar University|said|it rose|GROUP Researchers led by Anna Kim of the Velmar University",
        "Researchers led by [P Anna Kim] of the [O Velmar University] met. The team said it rose.|The team|said|it rose|GROUP Researchers led by Anna Kim",
        "Scientists at the [O Velmar University] met. The authors said it rose.|The authors|said|it rose|GROUP Scientists at the Velmar University",
        "Scientists at the [O Velmar University] met scientists at the [O Kryla Institute]. The authors said it rose.|The authors|said|it rose|GROUP authors",
        "Scientists at the [O Velmar University] met. The other authors said it rose.|The other authors|said|it rose|GROUP other authors",
        "Scientists at the [O Velmar University] met. The author said it rose.|The author|said|it rose|PERSON author",
        "Scientists at the [O Velmar University] met. Authors said it rose.|Authors|said|it rose|GROUP Authors",
        "Scientists of the north met. The authors said it rose.|The authors|said|it rose|GROUP authors",
        "Scientists at the [O Velmar University] met. The traders said it rose.|The traders|said|it rose|GROUP traders",
        "The KR9 firm said it rose.|The KR9 firm|said|it rose|ORGANIZATION KR9",
        "The KR9 Park firm said it rose.|The KR9 Park firm|said|it rose|ORGANIZATION KR9 Park firm",
        "The [L Velmar Drive], a maker, met. [L Velmar Drive] said it rose.|Velmar Drive|said|it rose|ORGANIZATION Velmar Drive",
        "The [L Velmar Drive], a valley, met. [L Velmar Drive] said it rose.|Velmar Drive|said|it rose|PLACE Velmar Drive",
        // a paper that somebody made is no newspaper
        "The paper, drawn up by the council, said it rose.|The paper, drawn up by the council,|said|it rose|ORGANIZATION council",
        "The paper, written by [P Anna Kim], said it rose.|The paper, written by Anna Kim,|said|it rose|PERSON Anna Kim",
        "The engineer who built it, Nils Kralt, said it rose.|The engineer who built it, Nils Kralt,|said|it rose|PERSON Nils Kralt",
        "Deputy Minister and Minister of Ports [P Nils Kralt] said it rose.|Deputy Minister and Minister of Ports Nils Kralt|said|it rose|PERSON Nils Kralt",
        // headlines: the one whom the text calls so
        "Regulator said it rose. Then the regulator [O Velmar Office] met.|Regulator|said|it rose|ORGANIZATION Velmar Office",
        "Regulator said it rose. Then the [O Velmar Office] met.|Regulator|said|it rose|ORGANIZATION Velmar Office",
        "Regulator said it rose. Then the [O Velmar Office] met the [O Kryla Office].|Regulator|said|it rose|ORGANIZATION Regulator",
        "Chairman said it rose. Then the bank's chairman, [P Anna Kim], met.|Chairman|said|it rose|PERSON Anna Kim",
        // documents that none but a court issues, and a body that is described
        "The old [O Velmar Court], a court, met. The verdict said it rose.|The verdict|said|it rose|ORGANIZATION Velmar Court",
        "The old [O Velmar Court], a court, met. The letter said it rose.|The letter|said|it rose|DOCUMENT letter",
        "Court papers said it rose.|Court papers|said|it rose|DOCUMENT Court papers",
        "The local papers said it rose.|The local papers|said|it rose|GROUP local papers",
        "The ministry's website said it rose.|The ministry's website|said|it rose|ORGANIZATION ministry",
        "The traders's website said it rose.|The traders's website|said|it rose|DOCUMENT traders's website",
        // in the paragraph of the pronoun, before those of others; subjects before objects
        "[P Arvo Tamm] met [P Vadim Porin]. He said it rose.|He|said|it rose|PERSON Arvo Tamm",
        "Less sure was [P Vadim Porin]. He said it rose.|He|said|it rose|PERSON Vadim Porin",
        // who was "she" once is not "he" later
        "[P Velm] met voters. She said it rose. [P Kralt] left. [P Velm] met him. He said it fell.|He|said|it fell|PERSON Velm",
        // so many of so many, and fractions
        "More than six in 10 drivers said it rose.|More than six in 10 drivers|said|it rose|UNNAMED More than six in 10 drivers",
        "Four out of 10 said it rose.|Four out of 10|said|it rose|GROUP Four out of 10",
        "Two-thirds said it rose.|Two-thirds|said|it rose|GROUP Two-thirds",
        "The 10,000 people in the arena said it rose.|The 10,000 people in the arena|said|it rose|UNNAMED 10,000 people in the arena",
        // one person, whatever joins the words for what he is
        "[P Jan Pell], director and analyst at [O Velmar], said it rose.|Jan Pell, director and analyst at Velmar,|said|it rose|PERSON Jan Pell",
        "[P Jan Pell], 32, of Bremen, a director for a firm with ships and boats, said it rose.|Jan Pell, 32, of Bremen, a director for a firm with ships and boats,|said|it rose|PERSON Jan Pell",
        "[P Jan Pell], the pilot and two officials said it rose.|Jan Pell, the pilot and two officials|said|it rose|PERSON Jan Pell",
        "[P Jan Pell], drivers and officials said it rose.|Jan Pell, drivers and officials|said|it rose|GROUP Jan Pell, drivers and officials",
        "[P Jan Pell], director, and [P Anna Kim] said it rose.|Jan Pell, director, and Anna Kim|said|it rose|GROUP Jan Pell and Anna Kim",
        "The senator, his aides and his letters said it rose.|The senator, his aides and his letters|said|it rose|GROUP senator, his aides and his letters",
        "[P Jan Pell] and [P Anna Kim], the minister, said it rose.|Jan Pell and Anna Kim, the minister,|said|it rose|GROUP Jan Pell and Anna Kim",
        // persons whom no tag has, by a title, a given name or what they are
        "Former Governor Marten Ruys said it rose.|Former Governor Marten Ruys|said|it rose|PERSON Marten Ruys",
        "Philip Brunt said it rose.|Philip Brunt|said|it rose|PERSON Philip Brunt",
        "Philip Brunt Institute said it rose.|Philip Brunt Institute|said|it rose|ORGANIZATION Philip Brunt Institute",
        "Vrim Durro, president of the board, said it rose.|Vrim Durro, president of the board,|said|it rose|PERSON Vrim Durro",
        "Vrim Durro said it rose.|Vrim Durro|said|it rose|ORGANIZATION Vrim Durro",
        // when a document was made is no part of what it is
        "A report [D Tuesday] from the city said it rose.|A report Tuesday from the city|said|it rose|DOCUMENT report Tuesday from the city",
        "The [D Tuesday] report said it rose.|The Tuesday report|said|it rose|DOCUMENT Tuesday report",
        "The city's top court [D last week] said it rose.|The city's top court last week|said|it rose|ORGANIZATION city's top court",
        // laws are cited for themselves
        "A law by [P Jan Prost] left. The law said it rose.|The law|said|it rose|DOCUMENT law",
        "A petition by [P Jan Prost] left. The petition said it rose.|The petition|said|it rose|PERSON Jan Prost",
        // one of a party is not the party
        "The [O Republican] Party left. The only known [O Republican] said it rose.|The only known Republican|said|it rose|PERSON only known Republican",
        // a clause that names
        "A driver, whose name was Washington, said it rose.|A driver, whose name was Washington,|said|it rose|PERSON Washington",
        "A driver who gave his name only as Mr Kralt said it rose.|A driver who gave his name only as Mr Kralt|said|it rose|PERSON Kralt"
      })
  void is_told_by_the_article(
      String marked, String source, String cue, String content, String expected) {
    assertThat(last(marked, source, cue, content)).isEqualTo(expected);
  }

  @Test
  void is_named_in_the_paragraph_after_the_one_that_describes_him_first() {
    String told = "It rose, the regional governor said.\n\n[P Anton Rusk], 54, left.";
    assertThat(last(told, "the regional governor", "said", "It rose"))
        .isEqualTo("PERSON Anton Rusk");
    assertThat(last("[P Jan Prost] left. " + told, "the regional governor", "said", "It rose"))
        .isEqualTo("PERSON regional governor");
  }

  @Test
  void is_who_has_been_introduced_and_no_credit_of_a_picture() {
    String two = "[P Jan Prost] left, a gift to [P Anton Rusk]%s\n\nIt rose, he said.";
    assertThat(last(two.formatted(", a pilot from Halden."), "he", "said", "It rose"))
        .isEqualTo("PERSON Anton Rusk");
    assertThat(last(two.formatted("."), "he", "said", "It rose")).isEqualTo("PERSON Jan Prost");
    assertThat(
            last("[P Jan Prost] left.\n\n[P Getty].\n\nIt rose, he said.", "he", "said", "It rose"))
        .isEqualTo("PERSON Jan Prost");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A pilot accused of theft said it rose./[P Daria Velm], 54, left.|A pilot accused of theft|said|it rose|PERSON Daria Velm",
        "A pilot said it rose./[P Daria Velm], who is from Bremen, left.|A pilot|said|it rose|PERSON Daria Velm",
        "A pilot said it rose./[P Daria Velm] left.|A pilot|said|it rose|UNNAMED pilot",
        "A pilot said it rose./Yesterday [P Daria Velm], 54, left.|A pilot|said|it rose|UNNAMED pilot",
        "A pilot said it rose./[P Daria Velm], a judge, left.|A pilot|said|it rose|UNNAMED pilot",
        "For [P Anton Rusk] a pilot said it rose./[P Daria Velm], 54, left.|a pilot|said|it rose|PERSON Daria Velm",
        "[P Daria Velm] met. A pilot said it rose./[P Daria Velm], 54, left.|A pilot|said|it rose|UNNAMED pilot",
        "It left./It fell./It met./A pilot said it rose./[P Daria Velm], 54, left.|A pilot|said|it rose|UNNAMED pilot",
        "A woman said it rose./Mr [P Anton Rusk], 54, left.|A woman|said|it rose|UNNAMED woman"
      })
  void may_be_named_after_the_first_paragraph(
      String marked, String source, String cue, String content, String expected) {
    assertThat(last(marked.replace("/", "\n\n"), source, cue, content)).isEqualTo(expected);
  }
}
