package hearsay.evaluate;

import hearsay.claim.ClaimSpans;
import java.util.Locale;

/** The roles of a claim whose words are scored, in the order of the report. */
enum ScoredRole {
  SOURCE,
  CUE,
  CONTENT;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  ClaimSpans.Role of(ClaimSpans claim) {
    return switch (this) {
      case SOURCE -> claim.source();
      case CUE -> claim.cue();
      case CONTENT -> claim.content();
    };
  }
}
