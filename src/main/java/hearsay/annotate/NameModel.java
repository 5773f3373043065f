package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import hearsay.annotate.linear.NameCrf;
import hearsay.annotate.organization.CapitalLines;
import hearsay.annotate.organization.NameWord;
import hearsay.text.Letterwise;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * CoreNLP's CRF for three classes: how probable it is that each word is part of a name of an
 * organization, a person or a place. Thread-safe.
 */
final class NameModel {
  private static final Set<String> ARTICLES = NameWords.LISTS.get("articles");
  private static final Set<String> POSSESSIVES = NameWords.LISTS.get("possessives");

  private final NameCrf crf;
  private final int organization;
  private final int person;
  private final int place;

  NameModel(NameCrf crf) {
    this.crf = crf;
    organization = crf.label("ORGANIZATION");
    person = crf.label("PERSON");
    place = crf.label("LOCATION");
  }

  /** One for each word of each sentence. */
  List<List<NameWord>> score(List<Words> sentences) {
    List<List<String>> texts =
        sentences.stream()
            .map(sentence -> sentence.labels().stream().map(CoreLabel::originalText).toList())
            .toList();
    List<List<String>> recased = CapitalLines.recased(texts);
    List<List<NameWord>> scored = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      boolean asWritten = recased.get(i).equals(texts.get(i));
      List<CoreLabel> labels = sentences.get(i).labels();
      scored.add(
          score(
              labels,
              recased.get(i),
              asWritten ? labels.stream().map(CoreLabel::word).toList() : recased.get(i)));
    }
    return scored;
  }

  /**
   * The words of a sentence with their probabilities.
   *
   * @param texts as they are written, or would be
   * @param spellings of them that the model knows
   */
  private List<NameWord> score(List<CoreLabel> labels, List<String> texts, List<String> spellings) {
    boolean named = texts.stream().anyMatch(NameModel::mayBeNamed);
    double[][] chances = named ? crf.marginals(spellings) : new double[0][];
    List<NameWord> words = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      double[] chance = named ? chances[i] : null;
      words.add(
          chance == null
              ? word(labels.get(i), texts.get(i), 0, 0, 0)
              : word(
                  labels.get(i),
                  texts.get(i),
                  chance[organization],
                  chance[person],
                  chance[place]));
    }
    return words;
  }

  private static NameWord word(
      CoreLabel label, String text, double organization, double person, double place) {
    return new NameWord(
        new Span(label.beginPosition(), label.endPosition()), text, organization, person, place);
  }

  /** Names have a capital letter or a digit somewhere; a sentence without one is not read. */
  private static boolean mayBeNamed(String text) {
    return Letterwise.any(text, Character::isUpperCase);
  }

  /** The span of the words without leading articles and possessive endings, if some are left. */
  static Optional<Span> trimmed(List<NameWord> words, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && ARTICLES.contains(words.get(from).text().toLowerCase(Locale.ROOT))) {
      from++;
    }
    while (from < to && POSSESSIVES.contains(words.get(to - 1).text())) {
      to--;
    }
    return from < to
        ? Optional.of(words.get(from).span().cover(words.get(to - 1).span()))
        : Optional.empty();
  }
}
