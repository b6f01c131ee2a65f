package dev.integrationsdk.membrane;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.fuzz.FuzzContract;

final class MembraneFuzzTest implements FuzzContract {
    @Override
    public Vendor vendor() {
        return new MembraneContractTest().vendor();
    }
}
