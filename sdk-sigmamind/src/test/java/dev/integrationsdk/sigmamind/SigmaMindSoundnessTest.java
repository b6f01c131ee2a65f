package dev.integrationsdk.sigmamind;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.soundness.SoundnessContract;
import org.junit.jupiter.api.Tag;

@Tag("soundness")
final class SigmaMindSoundnessTest implements SoundnessContract {
    @Override
    public Vendor vendor() {
        return new SigmaMindContractTest().vendor();
    }
}
