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
import org.jspecify.annotations.Nullable;

/** SUTime for one thread at a time. It remembers nothing from one sentence to the next. */
final class TimeExtractor {
  private static final String NAME = "sutime";

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
                timex.value()));
      }
      return found;
    } finally {
      directionTags.clear();
    }
  }

  private static CoreMap toCoreMap(String text, Words sentence) {
    List<CoreLabel> copies = new ArrayList<>(sentence.labels().size());
    for (CoreLabel label : sentence.labels()) {
      copies.add(new CoreLabel(label));
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
