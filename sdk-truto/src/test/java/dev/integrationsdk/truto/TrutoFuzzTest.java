package dev.integrationsdk.truto;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.fuzz.FuzzContract;

final class TrutoFuzzTest implements FuzzContract {
    @Override
    public Vendor vendor() {
        return new TrutoContractTest().vendor();
    }
}
