package hearsay.annotate.organization;

import org.jspecify.annotations.Nullable;

/** Whom a person speaks for: "said Marta Lund of Halden Steel", "according to Li Bo of X Bank". */
final class SpeakerReader implements EvidenceReader {
  private static final Clues SAYING = Clues.of("saying");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private final WordKinds kinds;
  private final NameStart names;
  private final NamedOthers others;

  SpeakerReader(WordKinds kinds, NameStart names, NamedOthers others) {
    this.kinds = kinds;
    this.names = names;
    this.others = others;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int at = 0; at < passage.size(); at++) {
      WordRange body = SAYING.has(passage.text(at)) ? body(passage, at + 1) : null;
      if (body != null) {
        evidence.add(passage, body, Evidence.STRONG);
        evidence.addName(passage, body, Evidence.STRONG);
      }
    }
  }

  private @Nullable WordRange body(Passage passage, int from) {
    int of = from;
    while (Letters.capital(passage.text(of))) {
      of++;
    }
    int size = of - from;
    boolean person =
        size >= SHORTEST
            && size <= LONGEST
            && passage.text(of).equals("of")
            && others.isPerson(passage, new WordRange(from, of));
    int start = Letters.article(passage.text(of + 1)) ? of + 2 : of + 1;
    int to = names.end(passage, start);
    if (!person || to == start) {
      return null;
    }
    WordRange body = new WordRange(start, to);
    return isBody(passage, body) && others.mayBeOrganization(passage, body) ? body : null;
  }

  /** A name of one word, or without a word for bodies, may be where the person comes from. */
  private boolean isBody(Passage passage, WordRange name) {
    boolean body = Letters.acronym(passage.text(name.from())) && name.size() == 1;
    for (int i = name.from(); i < name.to() && name.size() > 1; i++) {
      body |= kinds.is(WordKind.BODY, passage.text(i));
    }
    return body;
  }
}
