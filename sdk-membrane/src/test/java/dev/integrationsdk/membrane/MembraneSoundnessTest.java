package dev.integrationsdk.membrane;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.soundness.SoundnessContract;
import org.junit.jupiter.api.Tag;

@Tag("soundness")
final class MembraneSoundnessTest implements SoundnessContract {
    @Override
    public Vendor vendor() {
        return new MembraneContractTest().vendor();
    }
}
