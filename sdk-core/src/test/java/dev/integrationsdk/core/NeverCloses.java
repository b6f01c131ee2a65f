package dev.integrationsdk.core;

import dev.integrationsdk.core.auth.Credentials;

/** A program that makes a call of each kind and forgets to close its client. */
final class NeverCloses {
    private NeverCloses() {}

    public static void main(String[] arguments) {
        ApiClient client = ApiClient.builder("acme", "token")
                .credentials(Credentials.bearer("a-secret-token"))
                .baseUrl(arguments[0])
                .build();
        Call<Widget> call = client.call(Stage.UPDATE
                .at("w1")
                .with(new UpdateWidget.Builder().name("Lamp").build()));
        call.execute();
        call.executeAsync().join();
        System.out.close();
    }
}
