package hearsay.annotate.date;

import hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds dates in a text that is one sentence. */
final class FoundDates {
  private static final DateFinder FINDER = new DateFinder();

  private FoundDates() {}

  static List<DateTag> in(String text, @Nullable LocalDate published) {
    List<Span> sentences = text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
    return FINDER.find(text, sentences, published);
  }

  static List<DateTag> in(String text, String published) {
    return in(text, LocalDate.parse(published));
  }
}
