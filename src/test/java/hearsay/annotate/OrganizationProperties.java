package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.organization.NameWord;
import hearsay.annotate.organization.OrganizationFinder;
import hearsay.article.Article;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Made-up names with what leaves no doubt of them, in any frame, without a name model: legal forms
 * before and after, at a sentence's end, and names in brackets.
 */
class OrganizationProperties {
  private static final OrganizationFinder FINDER = new OrganizationFinder();

  /** Those whose point stays inside the name at a sentence's end have one here. */
  private static final List<String> AFTER =
      List.of(
          "Inc.",
          "Corp.",
          "Ltd.",
          "S.A.",
          "B.V.",
          "N.V.",
          "S.p.A.",
          "s.r.o.",
          "d.o.o.",
          "a.s.",
          "A.Ş.",
          "Zrt.",
          "Co., Ltd.",
          "Pvt. Ltd.",
          "Sdn. Bhd.",
          "S.A. de C.V.",
          "sp. z o.o.",
          "GmbH",
          "GmbH & Co. KG",
          "AG",
          "LLC",
          "PLC",
          "plc",
          "OJSC",
          "SARL",
          "SpA",
          "Oyj",
          "ASA",
          "Pty Ltd",
          "FZE",
          "W.L.L.",
          "K.K.",
          "LLP",
          "OOD",
          "UAB");

  private static final List<String> BEFORE =
      List.of("OOO", "PAO", "LLC", "JSC", "PJSC", "UAB", "SIA", "TOO", "ООО", "ПАО");

  private static final List<String> FRAMES =
      List.of(
          "The papers name %s as the buyer.",
          "The pumps were sold by %s in May.",
          "Police searched the offices of %s and left.",
          "A lawyer for %s, who came late, denied it.");

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> starts =
        Arbitraries.of("Velm", "Tolv", "Brek", "Kord", "Hask", "Osm", "Jarn");
    Arbitrary<String> ends = Arbitraries.of("ora", "an", "ika", "oss", "umi", "ev", "yn");
    Arbitrary<String> word = Combinators.combine(starts, ends).as((a, b) -> a + b);
    Arbitrary<String> trade =
        Arbitraries.of("", " Steel", " Shipping", " Optics", " & Nordby", " Foods");
    return Combinators.combine(word, trade).as((a, b) -> a + b);
  }

  private static List<String> found(String text) {
    List<List<NameWord>> sentences =
        new Tokenizer()
            .sentences(Article.of("a", text, null))
            .map(
                sentence ->
                    sentence.labels().stream()
                        .map(
                            label ->
                                new NameWord(
                                    new Span(label.beginPosition(), label.endPosition()),
                                    label.originalText(),
                                    0,
                                    0,
                                    0))
                        .toList())
            .toList();
    return FINDER.find(sentences).stream().map(span -> span.of(text)).toList();
  }

  @Property(tries = 300)
  void a_legal_form_behind_a_name_makes_it_an_organization(
      @ForAll("names") String name, @ForAll("after") String form, @ForAll("frames") String frame) {
    String whole = name + " " + form;
    String text = String.format(Locale.ROOT, frame, whole);
    assertThat(found(text)).as(text).containsExactly(whole);
  }

  @Property(tries = 200)
  void a_legal_form_before_a_name_makes_it_an_organization(
      @ForAll("names") String name, @ForAll("before") String form, @ForAll("frames") String frame) {
    String whole = form + " " + name;
    String text = String.format(Locale.ROOT, frame, whole);
    assertThat(found(text)).as(text).containsExactly(whole);
  }

  @Property(tries = 200)
  void a_form_s_own_point_stays_with_it_where_the_sentence_ends(
      @ForAll("names") String name, @ForAll("after") String form, @ForAll("next") String next) {
    String whole = name + " " + form;
    String text = "The pumps were sold to " + whole + (form.endsWith(".") ? "" : ".") + next;
    assertThat(found(text)).as(text).containsExactly(whole);
  }

  @Property(tries = 100)
  void a_short_form_in_brackets_is_one_too_and_has_the_whole_name(
      @ForAll("names") String name, @ForAll("after") String form) {
    String shortForm = name.split(" ", 2)[0];
    String whole = name + " " + form;
    String text = whole + " (“" + shortForm + "”) sold it. Then " + shortForm + " left.";
    int first = text.indexOf(shortForm, whole.length());
    int second = text.lastIndexOf(shortForm);
    OrganizationNames canonical =
        OrganizationNames.of(
            text,
            List.of(
                new Span(0, whole.length()),
                new Span(first, first + shortForm.length()),
                new Span(second, second + shortForm.length())));
    assertThat(found(text)).as(text).containsExactly(whole, shortForm, shortForm);
    assertThat(canonical.nameOf(new Span(second, second + shortForm.length()))).isEqualTo(whole);
  }

  @Property(tries = 100)
  void a_name_in_quotation_marks_behind_a_form_is_whole(
      @ForAll("names") String name, @ForAll("before") String form, @ForAll("marks") String marks) {
    String whole = form + " " + marks.charAt(0) + name + marks.charAt(1);
    String text = "The papers name " + whole + " as the buyer.";
    assertThat(found(text)).as(text).containsExactly(whole);
  }

  @Provide
  Arbitrary<String> after() {
    return Arbitraries.of(AFTER);
  }

  @Provide
  Arbitrary<String> before() {
    return Arbitraries.of(BEFORE);
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of(FRAMES);
  }

  @Provide
  Arbitrary<String> next() {
    return Arbitraries.of("", " The owner fled.", " Nobody was told.", " It has 40 ships.");
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of("“”", "«»", "„“", "\"\"");
  }
}
