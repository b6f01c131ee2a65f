package dev.integrationsdk.examples.spring;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.SdkException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Renames an integration, and tells its own callers what became of it. */
@RestController
final class RenameController {
    private final AdaClient ada;

    RenameController(AdaClient ada) {
        this.ada = ada;
    }

    @PutMapping("/integrations/{id}/name")
    Map<String, String> rename(@PathVariable String id, @RequestBody String name) {
        Integration updated = ada.integrations().update(id, u -> u.name(name)).execute();
        return Map.of("name", updated.name().orElse(name));
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidRequestException failure) {
        return problem(HttpStatus.BAD_REQUEST, failure);
    }

    @ExceptionHandler
    ProblemDetail failed(SdkException failure) {
        return problem(HttpStatus.BAD_GATEWAY, failure);
    }

    private static ProblemDetail problem(HttpStatus status, SdkException failure) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, failure.getMessage());
        problem.setProperty("outcome", failure.outcome());
        return problem;
    }
}
