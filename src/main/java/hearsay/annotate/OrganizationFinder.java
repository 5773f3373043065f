package hearsay.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import hearsay.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** Finds mentions of organizations with CoreNLP's CRF for three classes. Thread-safe. */
final class OrganizationFinder {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’", "‘s");

  private final CRFClassifier<CoreLabel> classifier = load();

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

  /** In text order. */
  List<OrganizationTag> find(String text, List<Words> sentences) {
    List<Span> spans = new ArrayList<>();
    for (Words sentence : sentences) {
      addSpans(sentence, spans);
    }
    OrganizationNames names = OrganizationNames.of(text, spans);
    return spans.stream().map(span -> new OrganizationTag(span, names.nameOf(span))).toList();
  }

  /** How many words the model knows in lower case; constant, see {@link #load}. */
  int knownLowerCaseWords() {
    return classifier.getKnownLCWords().size();
  }

  private void addSpans(Words sentence, List<Span> spans) {
    List<CoreLabel> labels = sentence.labels();
    // Works on copies of the labels.
    List<CoreLabel> answers = classifier.classifySentence(labels);
    int from = 0;
    while (from < labels.size()) {
      int to = from;
      while (to < labels.size()
          && ORGANIZATION.equals(answers.get(to).get(CoreAnnotations.AnswerAnnotation.class))) {
        to++;
      }
      addSpan(labels, from, to, spans);
      from = to + 1;
    }
  }

  private static void addSpan(List<CoreLabel> labels, int start, int end, List<Span> spans) {
    int from = start;
    int to = end;
    while (from < to
        && ARTICLES.contains(labels.get(from).originalText().toLowerCase(Locale.ROOT))) {
      from++;
    }
    while (from < to && POSSESSIVES.contains(labels.get(to - 1).originalText())) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(labels.get(from).beginPosition(), labels.get(to - 1).endPosition()));
    }
  }
}
