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
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Finds names of organizations, persons and places with CoreNLP's CRF for three classes.
 * Thread-safe.
 */
final class NameFinder {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final Map<String, NameTag.Kind> OTHER_NAMES =
      Map.of("PERSON", NameTag.Kind.PERSON, "LOCATION", NameTag.Kind.PLACE);
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

  /** What was found, each list in text order. */
  record Found(List<OrganizationTag> organizations, List<NameTag> names) {}

  Found find(String text, List<Words> sentences) {
    List<Span> spans = new ArrayList<>();
    List<NameTag> others = new ArrayList<>();
    for (Words sentence : sentences) {
      addSpans(sentence, spans, others);
    }
    OrganizationNames names = OrganizationNames.of(text, spans);
    return new Found(
        spans.stream().map(span -> new OrganizationTag(span, names.nameOf(span))).toList(), others);
  }

  /** How many words the model knows in lower case; constant, see {@link #load}. */
  int knownLowerCaseWords() {
    return classifier.getKnownLCWords().size();
  }

  private void addSpans(Words sentence, List<Span> organizations, List<NameTag> others) {
    List<CoreLabel> labels = sentence.labels();
    // Works on copies of the labels.
    List<String> answers =
        classifier.classifySentence(labels).stream()
            .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
            .toList();
    for (int from = 0; from < labels.size(); ) {
      int to = from + 1;
      while (to < labels.size() && answers.get(to).equals(answers.get(from))) {
        to++;
      }
      Optional<Span> span = nameSpan(labels, from, to);
      NameTag.Kind kind = OTHER_NAMES.get(answers.get(from));
      if (kind != null) {
        span.ifPresent(found -> others.add(new NameTag(found, kind)));
      } else if (answers.get(from).equals(ORGANIZATION)) {
        span.ifPresent(organizations::add);
      }
      from = to;
    }
  }

  private static Optional<Span> nameSpan(List<CoreLabel> labels, int start, int end) {
    int from = start;
    int to = end;
    while (from < to
        && ARTICLES.contains(labels.get(from).originalText().toLowerCase(Locale.ROOT))) {
      from++;
    }
    while (from < to && POSSESSIVES.contains(labels.get(to - 1).originalText())) {
      to--;
    }
    return from < to
        ? Optional.of(new Span(labels.get(from).beginPosition(), labels.get(to - 1).endPosition()))
        : Optional.empty();
  }
}
