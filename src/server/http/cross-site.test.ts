import { expect, test } from 'vitest';
import { refuseCrossSite } from './cross-site.ts';
import { Refusal } from './refusal.ts';

function requestWith(headers: Record<string, string>): Request {
  return new Request('http://console.example:4180/api/session', { method: 'POST', headers });
}

test.each([
  [{ 'sec-fetch-site': 'same-origin' }],
  [{ 'sec-fetch-site': 'same-origin', origin: 'http://console.example:4180' }],
  // The browser's own word counts; behind a proxy the address asked isn't the one shown.
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://mandat.example' }],
  [{ origin: 'http://console.example:4180' }],
  [{ origin: 'https://console.example:4180' }],
])('lets through %j', (headers) => {
  expect(() => refuseCrossSite(requestWith(headers))).not.toThrow();
});

test.each([
  [{}],
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site' }],
  [{ 'sec-fetch-site': 'none' }],
  [{ 'sec-fetch-site': '' }],
  [{ 'sec-fetch-site': 'Same-Origin' }],
  [{ 'sec-fetch-site': 'same-origin, cross-site' }],
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://console.example:4180' }],
  [{ origin: 'http://console.example' }],
  [{ origin: 'http://console.example:4181' }],
  [{ origin: 'http://evil.example' }],
  [{ origin: 'http://console.example:4180.evil.example' }],
  [{ origin: 'http://console.example:4180@evil.example' }],
  [{ origin: 'null' }],
  [{ origin: '' }],
  [{ referer: 'http://console.example:4180/' }],
])('refuses %j', (headers) => {
  expect(() => refuseCrossSite(requestWith(headers))).toThrow(new Refusal('cross-site-refused'));
});
