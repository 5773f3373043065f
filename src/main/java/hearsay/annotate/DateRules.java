package hearsay.annotate;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is put right in the time expressions that SUTime finds in one article. */
final class DateRules {
  private final @Nullable LocalDate published;

  DateRules(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The expression as it should be; empty where it is none. */
  Optional<FoundTime> apply(FoundTime found) {
    return Optional.of(found);
  }

  @Nullable LocalDate published() {
    return published;
  }
}
