package dev.integrationsdk.contract;

/**
 * What a vendor module promises for its update. A module's test implements it with one method. Every scenario runs sync and
 * async, on our OkHttp client and on an application's.
 */
public interface UpdateContract
        extends RequestContract,
                AnswerContract,
                StatusContract,
                SentOnceContract,
                ConnectionContract,
                SecretContract,
                LifeCycleContract,
                ModuleContract {}
