package org.appealworkbench.example;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.plugin.ReportReader;
import org.osgi.service.component.annotations.Component;

/** Lines of metric, days and rate, divided by tabs. */
@Component
public final class FiguresReader implements ReportReader {

    @Override
    public String kind() {
        return "acme-figures";
    }

    @Override
    public boolean applies(String fileName, byte[] firstBytes) {
        return new String(firstBytes, StandardCharsets.UTF_8).startsWith("metric\tdays\trate\n");
    }

    @Override
    public List<AccountHealth.Figure> read(String fileName, byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> figure(fileName, line.split("\t", -1)))
                .toList();
    }

    private static AccountHealth.Figure figure(String file, String[] cells) {
        return new AccountHealth.Figure(
                cells[0],
                Integer.parseInt(cells[1]),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal(cells[2])),
                Optional.empty(),
                file);
    }
}
