package hearsay.annotate;

import hearsay.article.Article;
import hearsay.claim.DateType;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions with SUTime and puts right what it is known to get wrong (see {@link
 * DateRules}). Thread-safe: SUTime is not, so there are as many of it as threads that ever called
 * at once.
 */
final class DateFinder {
  private final ConcurrentLinkedQueue<TimeExtractor> idle = new ConcurrentLinkedQueue<>();

  private final TimeWords timeWords = new TimeWords();

  DateFinder() {
    idle.add(new TimeExtractor());
  }

  /**
   * In text order, without overlaps, each with a sound TIMEX3 value. What is relative to a date is
   * resolved against the article's; where it has none, the value stays open.
   */
  List<DateTag> find(Article article, List<Words> sentences) {
    DateRules rules = new DateRules(article.published());
    TimeExtractor extractor = borrow();
    try {
      List<DateTag> tags = new ArrayList<>();
      int end = 0;
      for (Words sentence : sentences) {
        if (!timeWords.mayStandIn(sentence)) {
          continue;
        }
        for (FoundTime found : extractor.find(article.text(), sentence, referenceDate(article))) {
          Span span = found.span();
          Optional<DateTag> tag = rules.apply(found).flatMap(DateFinder::toTag);
          if (tag.isPresent() && span.start() >= end) {
            tags.add(tag.get());
            end = span.end();
          }
        }
      }
      return tags;
    } finally {
      idle.add(extractor);
    }
  }

  private TimeExtractor borrow() {
    TimeExtractor extractor = idle.poll();
    if (extractor != null) {
      return extractor;
    }
    // Reading SUTime's rules goes through static state of its parser.
    synchronized (this) {
      return new TimeExtractor();
    }
  }

  private static @Nullable String referenceDate(Article article) {
    return article
        .publishedDate()
        // SUTime reads years of four digits.
        .filter(date -> date.getYear() >= 1000 && date.getYear() <= 9999)
        .map(Object::toString)
        .orElse(null);
  }

  private static Optional<DateTag> toTag(FoundTime found) {
    String value = found.value();
    if (found.type() == null || value == null || !Timex3Value.isSound(value)) {
      return Optional.empty();
    }
    return Optional.of(new DateTag(found.span(), DateType.valueOf(found.type()), value));
  }
}
