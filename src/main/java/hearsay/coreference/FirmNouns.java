package hearsay.coreference;

import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import java.util.Set;

/** What a firm may be called. */
final class FirmNouns {
  private static final Set<String> ENDINGS = CoreferenceWords.LISTS.get("firm-ending");

  private FirmNouns() {}

  /** Whether a noun in the singular, lower case, may be one for a firm. */
  static boolean isOne(String noun, HeadNouns headNouns) {
    return headNouns.is(noun, NounKind.COMPANY)
        || headNouns.is(noun, NounKind.BANK)
        || ENDINGS.contains(noun);
  }
}
