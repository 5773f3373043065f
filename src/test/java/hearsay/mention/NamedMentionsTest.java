package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.NameTag;
import hearsay.annotate.OrganizationTag;
import hearsay.grammar.TaggedArticle;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names in articles in which the tags are marked by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamedMentionsTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static NamedMentions mentions(String marked) {
    return new NamedMentions(new TaggedArticle(marked).annotated(), LEXICON);
  }

  private static String keys(NamedMentions mentions) {
    return String.join(
        "; ", mentions.all().stream().map(mention -> mention.referent().key()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Maria Orlova] left. [P Orlova] slept.|PERSON Maria Orlova; PERSON Maria Orlova",
        // the surname that follows with another's given name
        "[P Anton] and [P Maria Orlova] left. [P Anton] slept.|PERSON Anton Orlova; PERSON Maria Orlova; PERSON Anton Orlova",
        "[P Anton Rusk] met. [P Anton] and [P Maria Orlova] left.|PERSON Anton Rusk; PERSON Anton Rusk; PERSON Maria Orlova",
        "[P Anton] and [P Maria Orlova] left. It rained for days and days, and it rained in the north, and in the south, and in the east, and in the west, and when it had rained for days and days there came a day when it did not rain at all, and there was sunshine in the north, and in the south, and in the east, and at last in the west, and there was no rain. [P Anton Rusk] left.|PERSON Anton; PERSON Maria Orlova; PERSON Anton Rusk",
        "Mr [P Anton] and [P Maria Orlova] left.|PERSON Anton; PERSON Maria Orlova",
        "[P Anton] met [P Maria Orlova].|PERSON Anton; PERSON Maria Orlova",
        // a heading that runs into the sentence below it
        "[P Maria Orlova Orlova] left. [P Orlova] slept. [P Roth Roth] left.|PERSON Maria Orlova; PERSON Maria Orlova; PERSON Roth Roth",
        // titles of nobility, and letters that only persons have
        "[P Lord Roth] left. Baroness [P Orlova] slept.|PERSON Roth; PERSON Orlova",
        "[P Lady Gaga] left.|PERSON Lady Gaga",
        "Lord Roth left. Lord Mayor slept.|PERSON Roth",
        "Maria Orlova KC left.|PERSON Maria Orlova",
        // a body's noun before a surname alone tells nothing of one with a given name
        "[P Maria Orlova] left. It is not the campaign [P Orlova] led.|PERSON Maria Orlova; PERSON Maria Orlova",
        // what is traded
        "[P Kryla] rose. Shares in Kryla fell.|ORGANIZATION Kryla",
        "[P Roth] left. [O Roth Capital] rose.|ORGANIZATION Roth Capital; ORGANIZATION Roth Capital",
        "Mr [P Roth] left. [O Roth Capital] rose.|PERSON Roth; ORGANIZATION Roth Capital",
        "[P Velm Growers] fell.|ORGANIZATION Velm Growers",
        "[L Velm Catering] fell.|ORGANIZATION Velm Catering",
        "[P Marion], Ohio, fell.|PLACE Marion",
        "[P Marion], a pilot, fell.|PERSON Marion",
        "[P Mia Velm] left. [L Velm], star of the show, fell.|PERSON Mia Velm; PERSON Mia Velm",
        "[P Mia Velm] left. [L Velm], capital of Halm, fell.|PERSON Mia Velm; PLACE Velm",
        "[P Mia Velm] left. [L Velm] fell.|PERSON Mia Velm; PERSON Mia Velm",
        "[P Mia Velm] left. [L Velm] fell. He was in [L Velm].|PERSON Mia Velm; PLACE Velm; PLACE Velm",
        "[O Velm Living] left. [L Velm] fell.|ORGANIZATION Velm Living; ORGANIZATION Velm Living",
        "[O Velm Council] left. [L Velm] fell.|ORGANIZATION Velm Council; PLACE Velm",
        "[P Mia Velm], with the federation of pilots, fell.|PERSON Mia Velm",
        "[O Zrelko Quill], a mycologist in Velm, fell.|PERSON Zrelko Quill",
        "[O Zrelko Quill], a member of the union, fell.|ORGANIZATION Zrelko Quill",
        "[O Zrelko Quill], 58, fell.|PERSON Zrelko Quill",
        "[O Zrelko Quill], on time, fell. [O Quill], 58, rose.|PERSON Zrelko Quill; PERSON Zrelko Quill",
        "[P Kryla-9] fell.|ORGANIZATION Kryla-9",
        "[P Omega Optics] fell.|ORGANIZATION Omega Optics",
        "[P Beijing] denied it.|PLACE Beijing",
        "[L Ostrava], [L Ostrava]. [P Ostrava] rose.|PLACE Ostrava; PLACE Ostrava; PLACE Ostrava",
        "[L Ostrava]. [P Ostrava] rose.|PLACE Ostrava; PERSON Ostrava",
        "[L Ostrava], [L Ostrava]. [O Ostrava] rose.|PLACE Ostrava; PLACE Ostrava; PLACE Ostrava",
        "[O Beijing] denied it.|PLACE Beijing",
        "The [L Treasury] denied it.|ORGANIZATION Treasury",
        "The [O Agency] denied it.|''",
        "The [O Kremlin] denied it.|ORGANIZATION Kremlin",
        "[P Bae Soo-jin] left. [O Bae] slept.|PERSON Bae Soo-jin; PERSON Bae Soo-jin",
        "[P Bae Soo-jin] left. [O Bae Works] slept.|PERSON Bae Soo-jin; ORGANIZATION Bae Works",
        "[P Will Velm] left. [O Velm] rose. [O Velm] fell.|PERSON Will Velm; ORGANIZATION Velm; ORGANIZATION Velm",
        "[P Velm] lost his seat. [O Velm University] rose.|PERSON Velm; ORGANIZATION Velm University",
        "[P Orlova]-Roth left.|PERSON Orlova-Roth",
        "Maria [P Orlova] left.|PERSON Maria Orlova",
        "Its lawyer, Qwelda [P Roth], left.|PERSON Qwelda Roth",
        "It fell, said its lawyer, [L Qwelda Roth].|PERSON Qwelda Roth",
        "Its lawyer, Professor [P Roth], left.|PERSON Roth",
        "Its Lawyer, [O Qwelda Roth] said so.|PERSON Qwelda Roth",
        "Its lawyer, [O Qwelda Roth] rose.|ORGANIZATION Qwelda Roth",
        "[P Mia Pike] met [P Alf Pike]. [P Mia] left. [P Pike] sang.|PERSON Mia Pike; PERSON Alf Pike; PERSON Mia Pike; PERSON Alf Pike",
        "President [P Roth] and his wife, [P Ida Roth], left. [P Roth] slept. Mrs [P Roth] sang.|PERSON Roth; PERSON Ida Roth; PERSON Roth; PERSON Ida Roth",
        "Committeeman Qwelda [P Roth] left.|PERSON Qwelda Roth",
        "Chairman Judge [P Roth] left.|PERSON Roth",
        "[P Jane Doe] #2 left. [P Jane Roe] No. 3 slept.|PERSON Jane Doe #2; PERSON Jane Roe No. 3",
        "[P Jane Kim] No. 3 left.|PERSON Jane Kim",
        "To out-[P Roth] [P Alf Roth] is hard.|PERSON Alf Roth; PERSON Alf Roth",
        "To out-[P Roth Alf Roth] is hard.|PERSON Alf Roth",
        "[P Alf Roth Compares Kim] to a fox.|PERSON Alf Roth",
        "[P Alf Tr\u00c3]\u00a9vid left.|PERSON Alf Tr\u00c3\u00a9vid",
        "[O Anna Roth], Chairman of the trust, left. [O Anna Roth Corp] fell.|PERSON Anna Roth; ORGANIZATION Anna Roth Corp",
        "The chairman [P Anna Roth], left. [O Anna Roth Corp] fell.|PERSON Anna Roth; ORGANIZATION Anna Roth Corp",
        "Its client [P Anna Roth], left. [O Anna Roth Corp] fell.|ORGANIZATION Anna Roth Corp; ORGANIZATION Anna Roth Corp",
        "It was [P Luis G]. He left.|PERSON Luis G.",
        "[P Omar Bin Talal] left. [P Omar bin Talal] left. [P Talal] slept.|PERSON Omar Bin Talal; PERSON Omar bin Talal; PERSON Omar Bin Talal",
        "Its ally, [L Qwelda Roth], left.|PLACE Qwelda Roth",
        "Its lawyer, [L Costa Rica], left.|PLACE Costa Rica",
        "Its lawyer, Qwelda Systems, left.|''",
        "Its lawyer, Qwelda University, left.|''",
        "Its lawyers, Qwelda Roth, left.|''",
        "Its newspaper, Qwelda Roth, left.|''",
        "[P Lawyer Qwelda Roth] left.|PERSON Qwelda Roth",
        "It fell. [P Lawyer Qwelda Roth] left.|PERSON Qwelda Roth",
        "Then [P Lawyer Qwelda Roth] left.|PERSON Lawyer Qwelda Roth",
        "[P Lawyer Roth] left.|PERSON Lawyer Roth",
        "[P Mason Qwelda Roth] left.|PERSON Mason Qwelda Roth",
        "Maria [O Orlova] left.|PERSON Maria Orlova",
        "We met Mrs [P Lam].|PERSON Lam",
        "We met [P Peter Lam] and Mrs [P Lam].|PERSON Peter Lam; PERSON Mrs Lam",
        "We met [P Peter Lam] and [P Mrs Lam].|PERSON Peter Lam; PERSON Mrs Lam",
        "We met [P Peter Lam] and Mr [P Lam].|PERSON Peter Lam; PERSON Peter Lam",
        "We met [P Sam Lam] and Mrs [P Lam].|PERSON Sam Lam; PERSON Sam Lam",
        "Lady Justice [P Lam] left.|PERSON Lam",
        "Mrs [P Anna Lam] left.|PERSON Anna Lam",
        "[P Marta Núñez] left. [P MARTA NUNEZ]: Yes. [P NUNEZ]: No.|PERSON Marta Núñez; PERSON Marta Núñez; PERSON Marta Núñez",
        "[P MARTA NUNEZ]: Yes. [P MARTA NUNEZ]: No.|PERSON MARTA NUNEZ; PERSON MARTA NUNEZ",
        "[P Omar al-Tarik] left. [P Al-Tarik] slept.|PERSON Omar al-Tarik; PERSON Omar al-Tarik",
        "Maria French left. French said it rose.|PERSON Maria French; PERSON Maria French",
        "Maria French left. It rose, said French.|PERSON Maria French; PERSON Maria French",
        "Maria French left. The French slept.|''",
        "Maria French left at [L French]. French said it rose.|PLACE French",
        "[O Trevanian Sensors] (“Trevanian”) rose. [O Trevanian] fell.|ORGANIZATION Trevanian Sensors; ORGANIZATION Trevanian Sensors"
      })
  void have_the_fullest_name_and_the_kind(String marked, String keys) {
    assertThat(keys(mentions(marked))).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The company [P Kryla] rose.|ORGANIZATION Kryla",
        "The editor [P Kryla] rose.|PERSON Kryla",
        "The editor [P Kryla] rose. The company [P Kryla] fell.|PERSON Kryla; PERSON Kryla",
        "[P Kryla] opened its doors.|ORGANIZATION Kryla",
        "[P Kryla] opened her doors.|PERSON Kryla",
        "[P Maria Kryla] opened its doors.|PERSON Maria Kryla",
        "The company [P Maria Kryla] rose.|ORGANIZATION Maria Kryla",
        "Mr [P Kryla] opened its doors.|PERSON Kryla",
        "Judge [P Kryla] opened its doors.|PERSON Kryla",
        "Gov. [P Kryla] opened its doors.|PERSON Kryla",
        "Report [P Kryla] opened its doors.|ORGANIZATION Kryla",
        "The editor [P Kryla] opened its doors.|PERSON Kryla",
        "In every other company, [P Kryla] rose.|PERSON Kryla",
        "Its rival company, [P Kryla], rose.|ORGANIZATION Kryla",
        "The former secretary of state [P Maria Kryla] rose.|PERSON Maria Kryla",
        "The view of the mayor's chief of staff [P Maria Kryla] rose.|PERSON Maria Kryla",
        "The agent at the local office, [P Maria Kryla], rose.|PERSON Maria Kryla",
        "In the long run it fell, states [P Maria Kryla], a cook.|PERSON Maria Kryla",
        "[O Maria Kryla], the Halden Councilwoman from Lund, rose.|PERSON Maria Kryla",
        "[O Halden Kryla], the Halden Councilwoman from Lund, rose.|ORGANIZATION Halden Kryla",
        "[O Maria Kryla], the owner of ships, rose.|ORGANIZATION Maria Kryla",
        "A letter signed by [O Maria Kryla], rose.|PERSON Maria Kryla",
        "A report signed by [O Maria Kryla], rose.|ORGANIZATION Maria Kryla",
        "The chairwoman of Omega Works, [O Maria Kryla], rose.|PERSON Maria Kryla",
        "The view of Omega Works, [O Maria Kryla], rose.|ORGANIZATION Maria Kryla",
        "[O Maria Bank], the adviser of Lund, rose.|PERSON Maria Bank",
        "Data from [P Kryla] rose.|ORGANIZATION Kryla",
        "[P Kryla]'s annual report rose.|ORGANIZATION Kryla",
        "[P Kryla]'s report rose.|PERSON Kryla",
        "Data from [P Maria Kryla] rose.|PERSON Maria Kryla",
        "[P Team Kryla] rose.|ORGANIZATION Team Kryla",
        "Then Harbour Master [P Maria Kryla] rose.|PERSON Maria Kryla",
        "Then [P Harbour Master Maria Kryla] rose.|PERSON Maria Kryla",
        "[O Maria Kryla Bank], the adviser of Lund, rose.|ORGANIZATION Maria Kryla Bank",
        "[O Notice of Proposed Changes] rose.|DOCUMENT Notice of Proposed Changes",
        "[O Report on Halden Authority] rose.|ORGANIZATION Report on Halden Authority",
        "They left, according to [L Kryla].|ORGANIZATION Kryla",
        "They left, according to the [L Kryla].|PLACE Kryla",
        "They left, according to [L Beijing].|PLACE Beijing"
      })
  void are_bodies_where_the_text_says_so(String marked, String keys) {
    assertThat(keys(mentions(marked))).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mrs [P Roth] left.|FEMALE",
        "Spokeswoman [P Roth] left.|FEMALE",
        "Spokesman [P Maria Roth] left.|MALE",
        "Spokesman Mrs [P Roth] left.|FEMALE",
        "[P Maria Roth] left.|FEMALE",
        "[P Roth] left.|UNKNOWN",
        "[P Roth] left. Then Mr [P Roth] came.|MALE",
        "Mr [P Roth] left. Then Mrs [P Roth] came.|MALE",
        "[O Maria Bank] left.|UNKNOWN",
        "[L Maria Bay] left.|UNKNOWN"
      })
  void have_the_gender_that_noun_title_or_given_name_tell(String marked, Gender gender) {
    NamedMentions mentions = mentions(marked);

    assertThat(mentions.all().isEmpty() ? Gender.UNKNOWN : first(mentions).gender())
        .isEqualTo(gender);
  }

  private static Referent first(NamedMentions mentions) {
    return mentions.all().get(0).referent();
  }

  @Test
  void have_the_nouns_and_modifiers_of_all_places() {
    Referent referent =
        first(
            mentions(
                "The Warsaw daily [O Kurier Systems] rose. The paper [O Kurier Systems] fell."));

    assertThat(referent.nouns()).containsExactlyInAnyOrder("daily", "paper", "company");
    assertThat(referent.modifiers())
        .contains("warsaw", "kurier", "systems")
        .doesNotContain("daily");
  }

  @Test
  void have_no_words_of_the_name_where_it_is_a_person_s() {
    Referent referent = first(mentions("Finance Minister [P Maria Bank] left."));

    assertThat(referent.nouns()).containsExactly("minister");
    assertThat(referent.modifiers()).containsExactly("finance");
  }

  @Test
  void stand_in_text_order_without_overlaps() {
    String text = "Anna Lam of Lam Works left";
    AnnotatedArticle plain = new TaggedArticle(text).annotated();
    AnnotatedArticle article =
        new AnnotatedArticle(
            plain.article(),
            plain.sentences(),
            List.of(),
            List.of(
                new NameTag(new Span(12, 15), NameTag.Kind.PLACE),
                new NameTag(new Span(0, 8), NameTag.Kind.PERSON)),
            List.of(new OrganizationTag(new Span(9, 21), "of Lam Works")),
            List.of(),
            List.of());

    assertThat(new NamedMentions(article, LEXICON).all())
        .extracting(NamedMention::span)
        .containsExactly(new Span(0, 8), new Span(9, 21));
  }

  @Test
  void stand_side_by_side() {
    assertThat(mentions("[P Anna Lam][O Works] left").all()).hasSize(2);
  }

  @Test
  void are_found_by_place_by_variant_and_turned_round() {
    NamedMentions mentions =
        mentions("The [O Court of Appeal] met the [O Bank of Russia] (the “Lender”).");

    assertThat(mentions.index().startingAt(4)).contains(mentions.all().get(0));
    assertThat(mentions.byVariant("Appeal")).contains(first(mentions));
    assertThat(mentions.turned("Appeal court")).contains(first(mentions));
    assertThat(mentions.turned("Russia's central bank")).contains(mentions.all().get(1).referent());
    assertThat(mentions.turned("Norway's central bank")).isEmpty();
    assertThat(mentions.definedNouns())
        .containsOnlyKeys("lender")
        .containsValue(mentions.all().get(1).referent());
  }
}
