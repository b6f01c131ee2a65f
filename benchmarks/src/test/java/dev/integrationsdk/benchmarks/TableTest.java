package dev.integrationsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    private final Results results = new Results();

    @Test
    void comparesWithinARoundAndShowsTheMedianOfTheRatios() {
        round(1, Figure.P50_SMALL, 100, 90);
        round(2, Figure.P50_SMALL, 200, 210); // a disturbed round
        round(3, Figure.P50_SMALL, 110, 110);

        assertThat(line("p50, 147 B"))
                .startsWith("| p50, 147 B | 110 µs | | 1 (0.90–1.05) |")
                .endsWith("≤ 1.10 met |");
    }

    @Test
    void takesTheMedianOfWhatWasMeasuredSeveralTimesInARound() {
        round(1, Figure.COLD_WALL, 400, 380);
        round(1, Figure.COLD_WALL, 900, 390);
        round(1, Figure.COLD_WALL, 410, 900);

        assertThat(line("cold start, wall")).contains("| 410 ms |").contains("| 0.95 (0.95–0.95) |");
    }

    @Test
    void comparesAStartWithAnArchiveWithOneWithout() {
        round(1, Figure.COLD_WALL, 400, 360);
        round(1, Figure.ARCHIVE_WALL, 220, 180);

        assertThat(line("with a class data archive, wall"))
                .contains("| 220 ms |")
                .contains("| 0.45 (0.45–0.45) |");
    }

    @Test
    void saysWhichGoalIsMissed() {
        round(1, Figure.CALLS_64, 50_000, 44_000);
        round(1, Figure.CONNECTIONS_64, 0, 3);

        assertThat(line("calls per second, 64 callers")).endsWith("≥ 0.92 NOT MET |");
        assertThat(line("new connections per 1000 calls, 64 callers")).endsWith("≤ 0 NOT MET |");
    }

    @Test
    void doesNotRoundAMissAway() {
        round(1, Figure.BYTES_SMALL, 1000, 1202);

        assertThat(line("allocated, 147 B")).contains("| 1.20 (1.20–1.20) |").endsWith("≤ 1.20 NOT MET |");
    }

    @Test
    void writesEveryValue() {
        round(1, Figure.P50_SMALL, 100.5, 90);

        assertThat(Table.csv(results))
                .isEqualTo(
                        "round,figure,peer,value\n1,\"p50, 147 B in µs\",by hand,100.5\n1,\"p50, 147 B in µs\",this SDK,90.0\n");
    }

    private void round(int round, Figure figure, double byHand, double sdk) {
        results.add(round, figure, Peer.BY_HAND, byHand);
        results.add(round, figure, Peer.SDK, sdk);
    }

    private String line(String figure) {
        return Table.markdown(results)
                .lines()
                .filter(line -> line.startsWith("| " + figure + " "))
                .findFirst()
                .orElseThrow()
                .replaceAll(" +", " ");
    }
}
