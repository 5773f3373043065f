package hearsay.annotate;

import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** SUTime for one thread at a time. It remembers nothing from one sentence to the next. */
final class TimeExtractor {
  private static final String NAME = "sutime";
  private static final Pattern PREFIXED =
      Pattern.compile(
          "(?i)(?:early|mid|late|post|pre)[-\u2010-\u2013]((?:1[0-9]|20)\\d\\d|\\p{L}{3,})");

  private final TimeExpressionExtractorImpl extractor;
  private final DirectionTags directionTags;

  TimeExtractor() {
    Properties properties = new Properties();
    properties.setProperty(NAME + ".binders", "2");
    properties.setProperty(NAME + ".binder.1", "edu.stanford.nlp.time.JollyDayHolidays");
    properties.setProperty(NAME + ".binder.2", DirectionTags.class.getName());
    this.extractor = new TimeExpressionExtractorImpl(NAME, properties);
    this.directionTags = (DirectionTags) Objects.requireNonNull(properties.get(DirectionTags.SELF));
  }

  /**
   * The time expressions of a sentence, in text order, as SUTime has them.
   *
   * @param text of the article
   * @param sentence tagged
   * @param referenceDate ISO date that relative expressions are resolved against
   */
  List<FoundTime> find(String text, Words sentence, @Nullable String referenceDate) {
    try {
      CoreMap aligned = NumberSequenceClassifier.alignSentence(toCoreMap(text, sentence));
      List<CoreMap> expressions =
          extractor.extractTimeExpressionCoreMaps(aligned, referenceDate, new SUTime.TimeIndex());
      List<FoundTime> found = new ArrayList<>();
      for (CoreMap expression : expressions) {
        Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
        found.add(
            new FoundTime(
                sentence,
                expression.get(CoreAnnotations.TokenBeginAnnotation.class),
                expression.get(CoreAnnotations.TokenEndAnnotation.class),
                timex.timexType(),
                timex.value() == null ? timex.altVal() : timex.value()));
      }
      return found;
    } finally {
      directionTags.clear();
    }
  }

  /** SUTime knows "2023" and "July", but not "mid-2023" and "mid-July", which are one token. */
  private static CoreLabel withoutPrefix(CoreLabel label) {
    CoreLabel copy = new CoreLabel(label);
    Matcher prefixed = PREFIXED.matcher(label.word());
    if (prefixed.matches()) {
      copy.setWord(prefixed.group(1));
      copy.setValue(prefixed.group(1));
      copy.setOriginalText(prefixed.group(1));
    }
    return copy;
  }

  private static CoreMap toCoreMap(String text, Words sentence) {
    List<CoreLabel> copies = new ArrayList<>(sentence.labels().size());
    for (CoreLabel label : sentence.labels()) {
      copies.add(withoutPrefix(label));
    }
    CoreMap map = new ArrayCoreMap(6);
    map.set(CoreAnnotations.TextAnnotation.class, sentence.span().of(text));
    map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, sentence.span().start());
    map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, sentence.span().end());
    map.set(CoreAnnotations.TokensAnnotation.class, copies);
    map.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    map.set(CoreAnnotations.TokenEndAnnotation.class, copies.size());
    return map;
  }
}
