package hearsay.annotate.organization;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences made by hand. Their words are parted by blanks. A word may end in what the name model
 * thinks of it: {@code /O0.9}, {@code /P0.5}, {@code /L0.2}; else it thinks nothing. The words
 * between {@code [[} and {@code ]]} are the mention in question.
 */
final class TestPassages {
  private TestPassages() {}

  /** A sentence, and the mention marked in it. */
  record Marked(Passage passage, Candidate mention) {}

  static Marked marked(String sentence) {
    List<String> words = new ArrayList<>(Arrays.asList(sentence.strip().split(" +")));
    int from = words.indexOf("[[");
    words.remove("[[");
    int to = words.indexOf("]]");
    words.remove("]]");
    Passage passage = passage(0, String.join(" ", words));
    return new Marked(passage, Candidate.of(0, passage.texts(), from, to));
  }

  static Passage passage(int index, String sentence) {
    List<NameWord> words = new ArrayList<>();
    int at = 0;
    for (String word : sentence.strip().split(" +", -1)) {
      NameWord one = word(at, word);
      words.add(one);
      at = one.span().end() + 1;
    }
    return Passage.of(index, words);
  }

  static List<Passage> passages(String... sentences) {
    List<Passage> passages = new ArrayList<>();
    for (String sentence : sentences) {
      passages.add(passage(passages.size(), sentence));
    }
    return passages;
  }

  private static NameWord word(int at, String word) {
    double[] chances = new double[3];
    String text = word;
    int slash = text.lastIndexOf('/');
    while (slash > 0 && text.substring(slash).matches("/[OPL][0-9.]+")) {
      chances["OPL".indexOf(text.charAt(slash + 1))] =
          Double.parseDouble(text.substring(slash + 2));
      text = text.substring(0, slash);
      slash = text.lastIndexOf('/');
    }
    return new NameWord(new Span(at, at + text.length()), text, chances[0], chances[1], chances[2]);
  }

  /** A name with mentions of which nothing is known. */
  static Name name(String key, int mentions) {
    List<MentionValues> values = new ArrayList<>();
    for (int i = 0; i < mentions; i++) {
      values.add(new MentionValues());
    }
    return new Name(key, List.of(key.split(" ", -1)), values, java.util.Set.of(), List.of(), false);
  }

  /** The names of the features that are not 0, parted by blanks, in their order. */
  static String names(MentionValues values) {
    return String.join(
        " ",
        MentionFeature.ALL.stream()
            .filter(feature -> values.get(feature) != 0)
            .map(feature -> feature.key)
            .toList());
  }
}
