package dev.integrationsdk.truto;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.soundness.SoundnessContract;
import org.junit.jupiter.api.Tag;

@Tag("soundness")
final class TrutoSoundnessTest implements SoundnessContract {
    @Override
    public Vendor vendor() {
        return new TrutoContractTest().vendor();
    }
}
