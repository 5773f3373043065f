package hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointOrderProperties {
  @Property
  void ordersAsTheBytesOfUtf8Do(@ForAll("names") String left, @ForAll("names") String right) {
    int bytes =
        Arrays.compareUnsigned(
            left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(left, right)))
        .isEqualTo(Integer.signum(bytes));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            "a", "b", "/", "\uD7FF", "\uE000", "\uFF5E", "\uD83D\uDE00", "\uD83E\uDD14")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }
}
