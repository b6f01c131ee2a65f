package dev.integrationsdk.odeus;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.fuzz.FuzzContract;

final class OdeusFuzzTest implements FuzzContract {
    @Override
    public Vendor vendor() {
        return new OdeusContractTest().vendor();
    }
}
