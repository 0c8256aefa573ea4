package io.disclosuredesk.metrics;

import io.disclosuredesk.deadline.Channel;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which cases the figures are about.
 *
 * @param unit handling unit; null for all
 * @param channel null for all
 * @param from first month, inclusive
 * @param to last month, inclusive
 */
record FigureFilter(
        long agencyId, @Nullable String unit, @Nullable Channel channel, YearMonth from, YearMonth to) {

    Cells.Question question(Measure measure) {
        return question(measure, unitOrAll(), channelOrAll());
    }

    /** The same with every unit apart, the chosen one alone where one is chosen. */
    Cells.Question eachUnit(Measure measure) {
        return question(measure, unit == null ? Cells.EACH : unit, channelOrAll());
    }

    Cells.Question eachChannel(Measure measure) {
        return question(measure, unitOrAll(), channel == null ? Cells.EACH : channel.name());
    }

    private Cells.Question question(Measure measure, String chosenUnit, String chosenChannel) {
        return new Cells.Question(agencyId, measure, chosenUnit, chosenChannel, from, to);
    }

    private String unitOrAll() {
        return unit == null ? CellTable.ALL : unit;
    }

    private String channelOrAll() {
        return channel == null ? CellTable.ALL : channel.name();
    }

    /** As parameters of an address. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("from", from.toString());
        parameters.put("to", to.toString());
        if (unit != null) {
            parameters.put("unit", unit);
        }
        if (channel != null) {
            parameters.put("channel", channel.name());
        }
        return parameters;
    }
}
