package dev.integrationsdk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Every value that was measured. */
final class Results {
    /** One value. */
    record Value(int round, Figure figure, Peer peer, double value) {}

    private final List<Value> values = new ArrayList<>();

    void add(int round, Figure figure, Peer peer, double value) {
        values.add(new Value(round, figure, peer, value));
    }

    List<Value> all() {
        return List.copyOf(values);
    }

    /** The median of the rounds; empty if the peer has no such figure. */
    OptionalDouble median(Figure figure, Peer peer) {
        return median(values(figure, peer));
    }

    /** The median of the ratios to the update by hand in the same round; empty if there are none. */
    OptionalDouble ratio(Figure figure, Peer peer) {
        return median(ratios(figure, peer));
    }

    /** The ratio of each round, the smallest first. */
    List<Double> ratios(Figure figure, Peer peer) {
        Map<Integer, Double> ratios = rounds(figure, peer);
        Map<Integer, Double> byHand = rounds(figure.base(), Peer.BY_HAND);
        ratios.keySet().retainAll(byHand.keySet());
        byHand.forEach((round, value) -> ratios.computeIfPresent(round, (same, mine) -> mine / value));
        return ratios.values().stream().sorted().toList();
    }

    private List<Double> values(Figure figure, Peer peer) {
        return rounds(figure, peer).values().stream().sorted().toList();
    }

    /** By round, the median of what was measured in it. */
    private Map<Integer, Double> rounds(Figure figure, Peer peer) {
        Map<Integer, List<Double>> rounds = new TreeMap<>();
        for (Value value : values) {
            if (value.figure == figure && value.peer == peer) {
                rounds.computeIfAbsent(value.round, round -> new ArrayList<>()).add(value.value);
            }
        }
        Map<Integer, Double> medians = new TreeMap<>();
        rounds.forEach(
                (round, all) -> median(all.stream().sorted().toList()).ifPresent(median -> medians.put(round, median)));
        return medians;
    }

    private static OptionalDouble median(List<Double> sorted) {
        int size = sorted.size();
        return size == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2);
    }

    /** The figures that were measured, in the order of the table. */
    List<Figure> figures() {
        return values.stream().map(Value::figure).distinct().sorted().toList();
    }
}
