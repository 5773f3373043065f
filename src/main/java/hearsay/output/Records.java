package hearsay.output;

import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import java.util.List;

/** The records of one article, as values: what passes from the extraction to an output. */
public sealed interface Records {
  /** How many there are. */
  int count();

  /** Claims, in the order of {@link Claim#ORDER}; may be none. */
  record Claims(List<Claim> claims) implements Records {
    public Claims {
      claims = List.copyOf(claims);
    }

    @Override
    public int count() {
      return claims.size();
    }
  }

  /** All organizations, dates and money: one record. */
  record Tags(ArticleTags tags) implements Records {
    @Override
    public int count() {
      return 1;
    }
  }

  /**
   * Records that are lines already: taken over from an earlier run and not read again.
   *
   * @param lines UTF-8, each ended by {@code \n}; none is an empty array
   */
  @SuppressWarnings("ArrayRecordComponent") // Made once and taken once, never compared.
  record Lines(byte[] lines) implements Records {
    @Override
    public int count() {
      int count = 0;
      for (byte b : lines) {
        count += b == '\n' ? 1 : 0;
      }
      return count;
    }
  }
}
