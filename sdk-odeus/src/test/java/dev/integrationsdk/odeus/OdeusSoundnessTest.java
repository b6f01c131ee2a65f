package dev.integrationsdk.odeus;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.soundness.SoundnessContract;

final class OdeusSoundnessTest implements SoundnessContract {
    @Override
    public Vendor vendor() {
        return new OdeusContractTest().vendor();
    }
}
