import agent from '#locales/en/agent.json';
import catalogue from '#locales/en/catalogue.json';
import demands from '#locales/en/demands.json';
import mailbox from '#locales/en/mailbox.json';

/** The English words of the catalogue, of « Mes demandes », of the agent and of the mailbox, loaded with the first of them. */
export const serviceEnglish = { agent, catalogue, demands, mailbox };
