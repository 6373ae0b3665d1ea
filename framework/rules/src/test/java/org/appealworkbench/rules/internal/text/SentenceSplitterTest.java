package org.appealworkbench.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentenceSplitterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We shipped. They arrived! Did they? | We shipped.~They arrived!~Did they?",
                "en | Northwind Inc. has 2 shops. We own both. | Northwind Inc. has 2 shops.~We own both.",
                "en | We bought it from Acme Inc. We paid. | We bought it from Acme Inc.~We paid.",
                "en | See e.g. order No. 5 of Dr. Lee. Done. | See e.g. order No. 5 of Dr. Lee.~Done.",
                "en | The rate is 1.44 %. It was 3.2%. | The rate is 1.44 %.~It was 3.2%.",
                "en | 1. Wrong images were deleted. 2. New ones are there. | 1. Wrong images were deleted.~2. New ones are there.",
                "en | the design was not seen. that is why | the design was not seen.~that is why",
                "en | The answer was no. We asked again. | The answer was no.~We asked again.",
                "de | Am 3. Mai wurden z. B. 12 Pakete versandt. Ende. | Am 3. Mai wurden z. B. 12 Pakete versandt.~Ende.",
                "zh-CN | 仓库放假。订单迟发！为什么？ | 仓库放假。~订单迟发！~为什么？",
                "ja | 出荷が遅れました。原因は休業です。 | 出荷が遅れました。~原因は休業です。",
            })
    void sentencesEndWhereAReaderWouldEndThem(String language, String text, String expected) {
        List<String> sentences = SentenceSplitter.split(text, language).stream()
                .map(range -> range.of(text))
                .toList();
        assertThat(String.join("~", sentences)).isEqualTo(expected);
    }

    @Property
    void sentencesAreInOrderAndLoseNothingButSpace(@ForAll String text) {
        StringBuilder kept = new StringBuilder();
        SentenceSplitter.split(text, "en").forEach(range -> kept.append(range.of(text)));
        assertThat(withoutSpace(kept.toString())).isEqualTo(withoutSpace(text));
    }

    private static String withoutSpace(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
