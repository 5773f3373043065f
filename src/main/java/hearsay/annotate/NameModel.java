package hearsay.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import hearsay.annotate.organization.NameWord;
import hearsay.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * CoreNLP's CRF for three classes: how probable it is that each word is part of a name of an
 * organization, a person or a place. Thread-safe.
 */
final class NameModel {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser";
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’", "‘s");

  private final CRFClassifier<CoreLabel> classifier = load();
  private final int organization = classifier.classIndex.indexOf("ORGANIZATION");
  private final int person = classifier.classIndex.indexOf("PERSON");
  private final int place = classifier.classIndex.indexOf("LOCATION");

  private static CRFClassifier<CoreLabel> load() {
    Properties properties = new Properties();
    // By default the classifier remembers the lower-case words that it reads and tags later
    // sentences by them, so that an article's tags would depend on the articles before it.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(MODEL, properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One for each word of the sentence. */
  List<NameWord> judge(Words sentence) {
    List<CoreLabel> labels = sentence.labels();
    // The classifier writes into what it reads.
    List<CoreLabel> copies = new ArrayList<>(labels.size());
    labels.forEach(label -> copies.add(new CoreLabel(label)));
    boolean names = labels.stream().anyMatch(NameModel::mayBeNamed);
    if (!names) {
      return labels.stream().map(label -> word(label, 0, 0, 0)).toList();
    }
    new ObjectBankWrapper<CoreLabel>(classifier.flags, null, classifier.getKnownLCWords())
        .processDocument(copies);
    CRFCliqueTree<String> tree =
        classifier.getCliqueTree(classifier.documentToDataAndLabels(copies));
    List<NameWord> words = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      words.add(
          word(
              labels.get(i),
              tree.prob(i, organization),
              tree.prob(i, person),
              tree.prob(i, place)));
    }
    return words;
  }

  private static NameWord word(CoreLabel label, double organization, double person, double place) {
    return new NameWord(
        new Span(label.beginPosition(), label.endPosition()),
        label.originalText(),
        organization,
        person,
        place);
  }

  /** Names have a capital letter or a digit somewhere; a sentence without one is not read. */
  private static boolean mayBeNamed(CoreLabel label) {
    return label.originalText().codePoints().anyMatch(Character::isUpperCase);
  }

  /** How many words the model knows in lower case; constant, see {@link #load}. */
  int knownLowerCaseWords() {
    return classifier.getKnownLCWords().size();
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
