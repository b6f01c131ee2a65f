package dev.integrationsdk.ada;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.soundness.SoundnessContract;
import org.junit.jupiter.api.Tag;

@Tag("soundness")
final class AdaSoundnessTest implements SoundnessContract {
    @Override
    public Vendor vendor() {
        return new AdaContractTest().vendor();
    }
}
