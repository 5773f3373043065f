package hearsay.affiliation;

import hearsay.claim.SourceType;
import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which bodies a word for bodies may mean: "the company" no ministry, "the department" no bank. */
final class BodyKinds {
  private static final Set<NounKind> BODIES =
      EnumSet.of(NounKind.MEDIA, NounKind.COMPANY, NounKind.BANK, NounKind.STATE, NounKind.BODY);

  private final HeadNouns headNouns;

  BodyKinds(HeadNouns headNouns) {
    this.headNouns = headNouns;
  }

  /** Whether a noun in the singular is one for a company. */
  boolean isCompany(String noun) {
    return headNouns.is(noun, NounKind.COMPANY);
  }

  /** Whether a body of a name can be called so: the Treasury a department. */
  boolean mayBe(String name, String noun) {
    return mayBe(Referent.of(name, SourceType.ORGANIZATION, false), noun);
  }

  /**
   * Whether a body can be called so by its name and by what the article calls it. One that neither
   * tells anything of may be a company; an acronym may be anything.
   */
  boolean mayBe(Referent body, String noun) {
    if (body.nouns().contains(noun)) {
      return true;
    }
    Set<NounKind> wanted = kinds(noun);
    Set<NounKind> kinds = EnumSet.noneOf(NounKind.class);
    for (String word : body.name().split("[^\\p{L}]+", -1)) {
      kinds.addAll(kinds(headNouns.singular(word)));
    }
    for (String word : body.nouns()) {
      kinds.addAll(kinds(word));
    }
    if (!kinds.isEmpty()) {
      kinds.retainAll(wanted);
      return !kinds.isEmpty();
    }
    boolean acronym = body.name().equals(body.name().toUpperCase(Locale.ROOT));
    return wanted.contains(NounKind.COMPANY) || acronym;
  }

  private Set<NounKind> kinds(String noun) {
    Set<NounKind> kinds = EnumSet.noneOf(NounKind.class);
    kinds.addAll(headNouns.kinds(noun));
    kinds.retainAll(BODIES);
    return kinds;
  }
}
