package dev.integrationsdk.sigmamind;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.fuzz.FuzzContract;

final class SigmaMindFuzzTest implements FuzzContract {
    @Override
    public Vendor vendor() {
        return new SigmaMindContractTest().vendor();
    }
}
