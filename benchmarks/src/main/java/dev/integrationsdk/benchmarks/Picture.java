package dev.integrationsdk.benchmarks;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.style.Styler.LegendPosition;

/** The ratios to the update by hand as bars: shorter is better. */
final class Picture {
    private static final List<Figure> SHOWN = List.of(
            Figure.P50_SMALL,
            Figure.P50_MEDIUM,
            Figure.P50_LARGE,
            Figure.P50_HUGE,
            Figure.CPU_64,
            Figure.BYTES_SMALL,
            Figure.BYTES_MEDIUM,
            Figure.BYTES_LARGE,
            Figure.BYTES_HUGE,
            Figure.COLD_WALL);
    private static final double LONGEST = 3;

    private Picture() {}

    static void draw(Results results, Path svg) throws IOException {
        List<Figure> figures =
                SHOWN.stream().filter(results.figures()::contains).toList();
        if (figures.isEmpty()) {
            return;
        }
        CategoryChart chart = new CategoryChartBuilder()
                .width(1200)
                .height(480)
                .title("One update, beside OkHttp and Jackson by hand (= 1); less is better, bars end at 3")
                .yAxisTitle("ratio")
                .build();
        chart.getStyler()
                .setLegendPosition(LegendPosition.OutsideE)
                .setChartBackgroundColor(Color.WHITE)
                .setSeriesColors(
                        new Color[] {new Color(0xBBBBBB), new Color(0x1B6EC2), new Color(0xE0A030), new Color(0xB05050)
                        });
        chart.getStyler()
                .setAvailableSpaceFill(0.8)
                .setPlotGridVerticalLinesVisible(false)
                .setXAxisLabelRotation(30)
                .setYAxisMin(0.0)
                .setYAxisMax(LONGEST)
                .setYAxisDecimalPattern("0.0");
        List<String> names = figures.stream().map(Figure::title).toList();
        for (Peer peer : List.of(Peer.CONTROL, Peer.SDK, Peer.RETROFIT, Peer.FEIGN)) {
            List<Double> ratios = new ArrayList<>();
            figures.forEach(figure ->
                    ratios.add(Math.min(LONGEST, results.ratio(figure, peer).orElse(0))));
            chart.addSeries(peer.title(), names, ratios);
        }
        try (OutputStream out = Files.newOutputStream(svg)) {
            VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
        }
    }
}
