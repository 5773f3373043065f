package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NestedAttributionsTest {
  private static final String TEXT = "ministers say banks say shops say prices rise";

  /** Takes the words around the first "say" for source and content. */
  private static final class SayReader implements WordReader {
    private final String text;
    private final boolean sources;
    final List<String> read = new ArrayList<>();

    SayReader(String text, boolean sources) {
      this.text = text;
      this.sources = sources;
    }

    @Override
    public List<List<LinkedSpans>> read(List<List<Word>> texts) {
      return texts.stream().map(this::layer).toList();
    }

    private List<LinkedSpans> layer(List<Word> words) {
      List<String> spelled =
          words.stream().map(word -> text.substring(word.start(), word.end())).toList();
      read.add(String.join(" ", spelled));
      int cue = spelled.indexOf("say");
      return cue < 1 || cue + 1 == words.size()
          ? List.of()
          : List.of(
              new LinkedSpans(
                  span(Role.CUE, cue, cue),
                  sources ? span(Role.SOURCE, 0, cue - 1) : null,
                  List.of(span(Role.CONTENT, cue + 1, words.size() - 1)),
                  1,
                  1));
    }

    @Override
    public double confidence(LinkedSpans spans) {
      return 0.9;
    }
  }

  private static LabelledSpan span(Role role, int first, int last) {
    return new LabelledSpan(role, first, last, 0, 1, 1);
  }

  private static List<WordAttribution> outer(String text) {
    List<Word> words = TestWords.of(text);
    return new SayReader(text, true)
        .read(List.of(words)).get(0).stream()
            .map(spans -> new WordAttribution(words, spans, "learned", 0.8))
            .toList();
  }

  private static NavigableSet<Integer> verbs(String text, String... verbs) {
    return new ReportingVerbs().places(TestArticles.tokenized(text, verbs));
  }

  private static List<String> texts(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  private static List<String> sourceOf(Attribution attribution) {
    return texts(TEXT, attribution.source());
  }

  @Test
  void finds_a_layer_in_each_content() {
    List<WordAttribution> inner =
        new NestedAttributions(new SayReader(TEXT, true), TEXT, verbs(TEXT, "say"))
            .within(outer(TEXT));
    AttributionSpans spans = new AttributionSpans(TestArticles.tokenized(TEXT));

    assertThat(inner.stream().map(spans::of).map(NestedAttributionsTest::sourceOf))
        .containsExactly(List.of("banks"), List.of("shops"));
    assertThat(inner).extracting(WordAttribution::finder).containsOnly("learned-inner");
  }

  @Test
  void needs_the_outer_one_to_be_right() {
    assertThat(
            new NestedAttributions(new SayReader(TEXT, true), TEXT, verbs(TEXT, "say"))
                .within(outer(TEXT)))
        .extracting(WordAttribution::confidence)
        .containsExactly(0.8 * 0.9, 0.8 * 0.9 * 0.9);
  }

  @Test
  void does_not_read_contents_without_a_reporting_verb() {
    String text = "ministers say banks lend";
    SayReader reader = new SayReader(text, true);

    assertThat(new NestedAttributions(reader, text, verbs(text, "lend")).within(outer(text)))
        .isEmpty();
    assertThat(reader.read).isEmpty();
  }

  @Test
  void leaves_out_what_has_no_source() {
    assertThat(
            new NestedAttributions(new SayReader(TEXT, false), TEXT, verbs(TEXT, "say"))
                .within(outer(TEXT)))
        .isEmpty();
  }

  @Test
  void leaves_out_what_is_more_likely_wrong() {
    List<Word> words = TestWords.of(TEXT);
    LinkedSpans spans = outer(TEXT).get(0).spans();
    WordAttribution doubtful = new WordAttribution(words, spans, "learned", 0.5);

    assertThat(
            new NestedAttributions(new SayReader(TEXT, true), TEXT, verbs(TEXT, "say"))
                .within(List.of(doubtful)))
        .isEmpty();
  }

  @Test
  void leaves_out_cues_without_a_reporting_verb() {
    String text = "ministers say banks say shops tell lies";
    NavigableSet<Integer> onlyTell = verbs(text, "tell");

    assertThat(
            new NestedAttributions(new SayReader(text, true), text, onlyTell).within(outer(text)))
        .isEmpty();
  }

  @Test
  void reads_the_pieces_of_a_content_apart() {
    String text = "banks say lies , ministers said , say prices rise";
    SayReader reader = new SayReader(text, true);
    LinkedSpans spans =
        new LinkedSpans(
            span(Role.CUE, 5, 5),
            span(Role.SOURCE, 4, 4),
            List.of(span(Role.CONTENT, 0, 2), span(Role.CONTENT, 7, 9)),
            1,
            1);

    List<WordAttribution> inner =
        new NestedAttributions(reader, text, verbs(text, "say", "said"))
            .within(List.of(new WordAttribution(TestWords.of(text), spans, "learned", 1)));

    assertThat(reader.read).startsWith("banks say lies", "say prices rise");
    assertThat(inner).hasSize(1);
  }

  @Test
  void reads_a_piece_without_that_and_the_quotation_marks_around() {
    String text = "ministers say that \"banks say \"lies\"\"";
    SayReader reader = new SayReader(text, true);

    new NestedAttributions(reader, text, verbs(text, "say")).within(outer(text));

    assertThat(reader.read).startsWith("banks say \" lies \"");
  }

  @Test
  void takes_no_speaker_of_a_quotation_for_a_source() {
    String text = "ministers say \"I say prices rise\"";

    assertThat(
            new NestedAttributions(new SayReader(text, true), text, verbs(text, "say"))
                .within(outer(text)))
        .isEmpty();
  }
}
