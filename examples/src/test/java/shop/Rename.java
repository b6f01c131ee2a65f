package shop;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.error.SdkException;

public final class Rename {
    public static void main(String[] args) {
        String id = args[0];
        String name = args[1];
        boolean send = args.length > 2 && args[2].equals("send");
        try (AdaClient ada = AdaClient.fromEnv()) {
            Call<Integration> call = ada.integrations().update(id, u -> u.name(name));
            System.out.println(call.preview()); // sends nothing
            if (send) {
                Integration updated = call.execute();
                System.out.println("The name is now " + updated.name().orElse("unknown"));
            }
        } catch (SdkException e) {
            System.out.println("Failed: " + e.getMessage());
        }
    }
}
