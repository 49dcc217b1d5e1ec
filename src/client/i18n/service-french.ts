import agent from '#locales/fr/agent.json';
import catalogue from '#locales/fr/catalogue.json';
import demands from '#locales/fr/demands.json';
import mailbox from '#locales/fr/mailbox.json';

/** The French words of the catalogue, of « Mes demandes », of the agent and of the mailbox, loaded with the first of them. */
export const serviceFrench = { agent, catalogue, demands, mailbox };
