package shop;

import dev.integrationsdk.testkit.AdaSimulator;

public final class LocalAda {
    public static void main(String[] args) throws InterruptedException {
        try (AdaSimulator simulator = AdaSimulator.start()) {
            System.out.println("export ADA_BASE_URL=" + simulator.url());
            System.out.println("export ADA_API_TOKEN=" + simulator.credential());
            Thread.currentThread().join(); // until Ctrl-C
        }
    }
}
