package hearsay.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModifierReaderTest {
  private static final ModifierReader READER =
      new ModifierReader(
          new SpanIndex<>(List.of(), NamedMention::span),
          new SpanIndex<>(List.of(), DateTag::span));

  /** "tide/VB -/HYPH tester/NN": no blanks beside a hyphen. */
  private static List<Token> tokens(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int offset = 0;
    for (String word : tagged.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      boolean hyphen = parts[1].equals("HYPH");
      int start = hyphen ? offset - 1 : offset;
      Span span = new Span(start, start + parts[0].length());
      tokens.add(new Token(span, parts[0], parts[0].toLowerCase(Locale.ROOT), parts[1]));
      offset = hyphen ? span.end() : span.end() + 1;
    }
    return tokens;
  }

  @ParameterizedTest
  @CsvSource({
    "met/VBD tide/VB -/HYPH tester/NN,1",
    "met/VBD Gardener/NNP -/HYPH in/IN -/HYPH Chief/NNP,1",
    "met/VBD in/IN Chief/NNP,2",
    "speech/NN hailing/VBG Halden/JJ chemist/NN,2",
    "the/DT coal/NN mining/VBG safety/NN chemist/NN,1",
    "that/WDT puzzles/NNS chemist/NN,2",
    "that/IN puzzles/NNS chemist/NN,2",
    "the/DT sales/NNS chemist/NN,1",
    "that/DT Sales/NNPS chemist/NN,1",
  })
  void modifiers_begin_behind_what_is_none(String tagged, int start) {
    List<Token> tokens = tokens(tagged);

    assertThat(READER.start(tokens, tokens.size() - 1)).isEqualTo(start);
  }
}
