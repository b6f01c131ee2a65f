package dev.integrationsdk.ada;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.fuzz.FuzzContract;

final class AdaFuzzTest implements FuzzContract {
    @Override
    public Vendor vendor() {
        return new AdaContractTest().vendor();
    }
}
